package org.dateline.linking.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.core.spi.Linker;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/** Lets a user merge and split entities and events, for good: {@code corrections.files=corrections.csv}. */
public final class CorrectionsPlugin implements Plugin {

    private static final String FILES = "files";

    @Override
    public String name() {
        return "corrections";
    }

    @Override
    public String description() {
        return "entities and events that a user merges or splits, which wins over all linkers";
    }

    @Override
    public Set<String> options() {
        return Set.of(FILES);
    }

    @Override
    public List<Linker<?>> linkers(Options options) {
        List<Correction> corrections = new ArrayList<>();
        options.files(FILES).forEach(file -> corrections.addAll(CorrectionReader.read(file)));
        return corrections.isEmpty()
                ? List.of()
                : List.of(CorrectionsLinker.ofEntities(corrections), CorrectionsLinker.ofReports(corrections));
    }
}
