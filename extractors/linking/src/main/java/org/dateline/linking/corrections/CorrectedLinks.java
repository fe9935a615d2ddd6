package org.dateline.linking.corrections;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.Issue;
import org.dateline.core.spi.Links;
import org.dateline.core.spi.Links.Pair;
import org.dateline.core.spi.Ruling;
import org.dateline.linking.corrections.Correction.Subject;

/** Puts corrections into the words of linkers. */
final class CorrectedLinks {

    private final Set<Pair> same = new LinkedHashSet<>();
    private final Set<Ruling> rulings = new LinkedHashSet<>();
    private final List<Issue> issues = new ArrayList<>();

    CorrectedLinks(List<Issue> issues) {
        this.issues.addAll(issues);
    }

    Links links() {
        return new Links(List.copyOf(same), List.of(), List.of(), List.of(), List.copyOf(rulings), List.copyOf(issues));
    }

    /** Nothing of the collection is called so. */
    void unknown(Correction correction, String name) {
        issues.add(CorrectionReader.issue(
                correction.file(),
                correction.line(),
                "no " + correction.subject().code() + " \"" + name + "\" in this collection; "
                        + correction.subject().where()));
    }

    void put(Correction correction, List<String> first, List<String> second) {
        if (correction.subject() == Subject.COPY) {
            putCopy(correction, first.get(0), second);
            return;
        }
        switch (correction.action()) {
            case MERGE -> merge(first, second);
            case SPLIT -> split(correction, first, second);
            case RENAME -> rule(Ruling.Action.RENAME, first, correction.second());
            case RECODE -> rule(Ruling.Action.RECODE, first, correction.second());
            case REJECT -> rule(reject(correction, first), first, "");
        }
    }

    /** A report is rejected alone, everything else as a whole. */
    private static Ruling.Action reject(Correction correction, List<String> first) {
        boolean report = correction.subject() == Subject.EVENT && first.contains(correction.first());
        return report ? Ruling.Action.DROP : Ruling.Action.REJECT;
    }

    private void putCopy(Correction correction, String article, List<String> second) {
        String of = second.isEmpty() ? "" : second.get(0);
        rulings.add(
                switch (correction.action()) {
                    case MERGE -> new Ruling(Ruling.Action.REPEAT, article, of);
                    case SPLIT -> new Ruling(Ruling.Action.DROP, article, of);
                    default -> new Ruling(Ruling.Action.REJECT, article, "");
                });
    }

    private void merge(List<String> first, List<String> second) {
        second.forEach(id -> join(first.get(0), id));
        first.forEach(id -> join(id, second.get(0)));
    }

    private void join(String a, String b) {
        if (!a.equals(b)) {
            same.add(a.compareTo(b) < 0 ? new Pair(a, b, 1) : new Pair(b, a, 1));
        }
    }

    private void split(Correction correction, List<String> first, List<String> second) {
        if (first.stream().anyMatch(second::contains)) {
            issues.add(CorrectionReader.issue(
                    correction.file(),
                    correction.line(),
                    "one article uses \"" + correction.first() + "\" and \"" + correction.second()
                            + "\" for one thing, which a split cannot part; reject it, or write ids"));
            return;
        }
        String division = correction.file() + ":" + correction.line() + ":";
        rule(Ruling.Action.SIDE, first, division + "a");
        rule(Ruling.Action.SIDE, second, division + "b");
    }

    private void rule(Ruling.Action action, List<String> ids, String value) {
        ids.forEach(id -> rulings.add(new Ruling(action, id, value)));
    }
}
