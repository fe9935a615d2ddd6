package org.dateline.linking.disagreements;

import org.dateline.core.model.Status;

/** Compares statuses: what one report denies and another tells is a conflict, what one tells and another attributes is not. */
final class Standings {

    private Standings() {}

    static Verdict compare(Status a, Status b) {
        if (a == b) {
            return Verdict.SAME;
        }
        if (a == Status.DENIED || b == Status.DENIED) {
            return Verdict.CONFLICT;
        }
        return hasCome(a) == hasCome(b) ? Verdict.REFINE : Verdict.CONFLICT;
    }

    private static boolean hasCome(Status status) {
        return status == Status.OCCURRED || status == Status.ONGOING || status == Status.ALLEGED;
    }
}
