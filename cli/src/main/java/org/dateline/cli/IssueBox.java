package org.dateline.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.core.model.Issue;
import org.dateline.core.model.Severity;

/** The issues of a run, from all threads. */
final class IssueBox {

    private final List<Issue> issues = new ArrayList<>();

    synchronized void add(Issue issue) {
        issues.add(issue);
    }

    synchronized void addAll(Collection<Issue> more) {
        issues.addAll(more);
    }

    synchronized List<Issue> all() {
        return List.copyOf(issues);
    }

    synchronized boolean hasSkipped() {
        return issues.stream().anyMatch(issue -> issue.severity() != Severity.INFO);
    }

    /** "2 unsupported, 1 unreadable". */
    synchronized String summary() {
        Map<String, Long> counts =
                issues.stream().collect(Collectors.groupingBy(Issue::code, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }
}
