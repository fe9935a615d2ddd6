package org.dateline.events.actors;

/** A noun phrase without what hangs behind it: the words {@code [from, to)} of a sentence. */
record Chunk(int from, int to) {

    boolean isEmpty() {
        return from >= to;
    }
}
