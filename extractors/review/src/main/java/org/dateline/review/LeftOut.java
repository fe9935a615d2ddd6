package org.dateline.review;

import java.util.ArrayList;
import java.util.List;

/** What of an answer was left out, and why. The words of the model are not repeated: they may say anything. */
final class LeftOut {

    private static final int MOST = 10;

    private final List<String> reasons = new ArrayList<>();

    /**
     * @param what for instance {@code verdict on report 2}
     * @param why for instance {@code its quote is not in the text}
     */
    void add(String what, String why) {
        reasons.add(what + ": " + why);
    }

    /** One line; empty where nothing was left out. */
    String summary() {
        String first = String.join("; ", reasons.subList(0, Math.min(MOST, reasons.size())));
        return reasons.size() <= MOST ? first : first + "; and " + (reasons.size() - MOST) + " more";
    }
}
