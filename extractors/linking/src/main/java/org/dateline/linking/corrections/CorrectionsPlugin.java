package org.dateline.linking.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.Issue;
import org.dateline.core.spi.Linker;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;
import org.dateline.linking.corrections.Correction.Subject;

/** Lets a user correct entities, events, stories and copies, for good: {@code corrections.files=corrections.csv}. */
public final class CorrectionsPlugin implements Plugin {

    private static final String FILES = "files";

    @Override
    public String name() {
        return "corrections";
    }

    @Override
    public String description() {
        return "what a user merges, splits, renames, rejects or recodes, which wins over all linkers";
    }

    @Override
    public Set<String> options() {
        return Set.of(FILES);
    }

    /** The issues of reading go with the first linker that runs. */
    @Override
    public List<Linker<?>> linkers(Options options) {
        Corrections corrections = CorrectionReader.read(options.files(FILES));
        List<Linker<?>> linkers = new ArrayList<>();
        List<Issue> issues = corrections.issues();
        for (Subject subject : List.of(Subject.COPY, Subject.STORY, Subject.ENTITY, Subject.EVENT)) {
            List<Correction> lines = corrections.of(subject);
            if (!lines.isEmpty() || !issues.isEmpty()) {
                linkers.add(new CorrectionsLinker(subject, lines, issues));
                issues = List.of();
            }
        }
        return linkers;
    }
}
