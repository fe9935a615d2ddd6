package org.dateline.events.actors;

import java.util.List;

/** Whether two names in one article can be one person's. */
final class PersonNames {

    private PersonNames() {}

    /** "hussein" and "fuad hussein", "a merkel" and "angela merkel", "saddam" and "saddam hussein". */
    static boolean agree(String first, String second) {
        List<String> a = List.of(first.split(" "));
        List<String> b = List.of(second.split(" "));
        List<String> longer = a.size() >= b.size() ? a : b;
        List<String> shorter = a.size() >= b.size() ? b : a;
        if (shorter.size() == 1) {
            return longer.size() == 1
                    ? alike(longer.get(0), shorter.get(0))
                    : alike(last(longer), shorter.get(0)) || longer.get(0).equals(shorter.get(0));
        }
        return alike(last(longer), last(shorter)) && given(longer.get(0), shorter.get(0))
                || longer.containsAll(shorter);
    }

    private static String last(List<String> parts) {
        return parts.get(parts.size() - 1);
    }

    private static boolean given(String first, String second) {
        boolean initial = first.length() == 1 || second.length() == 1;
        return initial ? first.charAt(0) == second.charAt(0) : alike(first, second);
    }

    /** The same, but for one letter in a long word: "fouad" and "fuad". */
    private static boolean alike(String first, String second) {
        if (first.equals(second)) {
            return true;
        }
        int difference = Math.abs(first.length() - second.length());
        return Math.min(first.length(), second.length()) >= 4 && difference <= 1 && isOneEdit(first, second);
    }

    static boolean isOneEdit(String first, String second) {
        int same = 0;
        while (same < Math.min(first.length(), second.length()) && first.charAt(same) == second.charAt(same)) {
            same++;
        }
        int tail = 0;
        while (tail < Math.min(first.length(), second.length()) - same
                && first.charAt(first.length() - 1 - tail) == second.charAt(second.length() - 1 - tail)) {
            tail++;
        }
        return Math.max(first.length(), second.length()) - same - tail <= 1 && same > 0;
    }
}
