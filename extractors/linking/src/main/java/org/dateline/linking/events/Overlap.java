package org.dateline.linking.events;

import java.util.List;

/** What two sorted lists without repetitions have in common. */
final class Overlap {

    private Overlap() {}

    /** The share of the common members in the smaller list; 0 where one is empty. */
    static <T extends Comparable<T>> double of(List<T> a, List<T> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            int order = a.get(i).compareTo(b.get(j));
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return (double) common / Math.min(a.size(), b.size());
    }
}
