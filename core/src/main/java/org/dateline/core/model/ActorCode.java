package org.dateline.core.model;

import java.util.List;

/**
 * Who an actor is, in the codes of the field.
 *
 * @param country ISO 3166 alpha-3, {@code KOS}, or {@code IGO}, {@code NGO}, {@code MNC}, {@code IMG} for international
 *     bodies; empty where unknown
 * @param sectors PLOVER sectors, the primary one first ({@code GOV}, {@code MIL}, {@code CVL} …)
 * @param cameo the CAMEO actor code ({@code IRQGOV}), empty where unknown
 */
public record ActorCode(String country, List<String> sectors, String cameo) {

    public static final ActorCode UNKNOWN = new ActorCode("", List.of(), "");

    public ActorCode {
        sectors = List.copyOf(sectors);
    }

    /** A code whose CAMEO form is country and primary sector. */
    public static ActorCode of(String country, String... sectors) {
        return new ActorCode(country, List.of(sectors), country + (sectors.length == 0 ? "" : sectors[0]));
    }

    public boolean isKnown() {
        return !country.isEmpty() || !sectors.isEmpty();
    }

    public String sector() {
        return sectors.isEmpty() ? "" : sectors.get(0);
    }

    /** {@code IRQ:GOV}; an unknown half is empty. */
    @Override
    public String toString() {
        return country + ":" + sector();
    }
}
