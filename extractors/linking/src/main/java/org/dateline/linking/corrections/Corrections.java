package org.dateline.linking.corrections;

import java.util.List;
import org.dateline.core.model.Issue;

/**
 * What stands in files of corrections.
 *
 * @param issues a line that cannot be used each
 */
record Corrections(List<Correction> lines, List<Issue> issues) {

    Corrections {
        lines = List.copyOf(lines);
        issues = List.copyOf(issues);
    }

    List<Correction> of(Correction.Subject subject) {
        return lines.stream().filter(line -> line.subject() == subject).toList();
    }
}
