package org.dateline.web;

import java.util.BitSet;

/** One opinion on which blocks of a page are the report. Several that look at different things agree better than one. */
interface Candidate {

    /** The numbers of the blocks; empty where there is no opinion. */
    BitSet choose(Page page);

    /** What its opinion weighs among others. */
    default double weight() {
        return 1;
    }
}
