package org.dateline.review;

/** Waits between two attempts. */
interface Pause {

    void seconds(long count) throws InterruptedException;
}
