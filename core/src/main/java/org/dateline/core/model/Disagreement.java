package org.dateline.core.model;

/**
 * Two reports of one event that fill one slot with two values.
 *
 * @param slot {@code date}, {@code place}, {@code actor}, {@code recipient}, {@code status}, or the kind of a quantity
 * @param conflict do the values exclude each other? Otherwise one refines the other
 */
public record Disagreement(
        String eventId,
        String slot,
        String valueA,
        String reportA,
        Span evidenceA,
        String valueB,
        String reportB,
        Span evidenceB,
        boolean conflict) {}
