/**
 * Codes events: reads a codebook file and finds, clause by clause, who did what to whom, when, where, standing how and
 * according to whom.
 *
 * <p>What a verb or noun means is said in the codebook ({@code plover.yaml}, {@code disasters.yaml} or the user's own), what a
 * reporting verb or a hedge is in {@code english.yaml}; here stands only how English sentences are read. Names, dates and
 * quotes are found elsewhere and come in as annotations.
 */
@NullMarked
package org.dateline.events.coding;

import org.jspecify.annotations.NullMarked;
