package org.dateline.events.actors;

/** The words of a person's name: {@code [from, to)}. */
record NameSpan(int from, int to) {

    boolean overlaps(int start, int end) {
        return from < end && start < to;
    }

    boolean holds(int start, int end) {
        return from <= start && end <= to;
    }
}
