package org.dateline.linking.disagreements;

import java.util.List;
import org.dateline.linking.disagreements.Claim.Party;

/** Compares who acted or was acted on: a minister acts for his country, two countries are two. */
final class Parties {

    private Parties() {}

    static Verdict compare(List<Party> a, List<Party> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Verdict.SAME;
        }
        boolean same = a.stream().allMatch(party -> b.stream().anyMatch(other -> isSame(party, other)))
                && b.stream().allMatch(party -> a.stream().anyMatch(other -> isSame(party, other)));
        if (same) {
            return Verdict.SAME;
        }
        boolean touching = a.stream().anyMatch(party -> b.stream().anyMatch(other -> canBeOne(party, other)));
        return touching ? Verdict.REFINE : Verdict.CONFLICT;
    }

    private static boolean isSame(Party a, Party b) {
        return !a.entity().isEmpty()
                ? a.entity().equals(b.entity())
                : b.entity().isEmpty() && a.equals(b);
    }

    /** Two named persons are two; else one country, and no two known kinds of actors. */
    private static boolean canBeOne(Party a, Party b) {
        if (isSame(a, b)) {
            return true;
        }
        if (a.person() && b.person()) {
            return false;
        }
        if (a.country().isEmpty() || b.country().isEmpty()) {
            return a.country().equals(b.country()) && a.sector().equals(b.sector());
        }
        boolean kinds = a.sector().equals(b.sector())
                || a.sector().isEmpty()
                || b.sector().isEmpty()
                || a.isState() && b.isState();
        return a.country().equals(b.country()) && kinds;
    }
}
