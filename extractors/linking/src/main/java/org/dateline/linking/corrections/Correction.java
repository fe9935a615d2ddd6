package org.dateline.linking.corrections;

/**
 * A line of the file of corrections.
 *
 * @param number of the line
 * @param merge are the two to be one? Otherwise they are kept apart
 * @param entity are they names of entities? Otherwise they are report ids
 */
record Correction(long number, boolean merge, boolean entity, String first, String second) {}
