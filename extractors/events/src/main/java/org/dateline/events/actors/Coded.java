package org.dateline.events.actors;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the words of a phrase say of an actor.
 *
 * @param country empty where they do not say
 * @param sectors the primary one first; empty where they do not say
 * @param cameo a code that a pack gives whole; empty where it follows from country and sector
 * @param named do name and country rest on a row of a pack rather than on the phrase?
 * @param abroad does it come from an unnamed state elsewhere ("foreign forces")?
 * @param sameAs the id of that row; empty where none
 */
record Coded(String country, List<String> sectors, String cameo, boolean named, String sameAs, boolean abroad) {

    static final Coded NOTHING = new Coded("", List.of(), "", false, "", false);

    Coded {
        sectors = sectors.stream().distinct().toList();
    }

    static Coded of(String country, List<String> sectors) {
        return new Coded(country, sectors, "", false, "", false);
    }

    static Coded of(PackRow row) {
        return new Coded(row.country(), row.sectors(), row.cameo(), true, row.id(), false);
    }

    Coded withCountry(String other) {
        return new Coded(other, sectors, cameo, named, sameAs, abroad);
    }

    Coded orCountry(String other) {
        return country.isEmpty() ? withCountry(other) : this;
    }

    Coded withSectors(List<String> others) {
        return new Coded(country, others, "", named, sameAs, abroad);
    }

    /** With this sector in front of the others. */
    Coded led(String sector) {
        return withSectors(Stream.concat(Stream.of(sector), sectors.stream()).toList());
    }

    Coded over() {
        return withSectors(List.of("ELI"));
    }

    Coded fromAbroad() {
        return new Coded(country, sectors, cameo, named, sameAs, true);
    }

    boolean isEmpty() {
        return country.isEmpty() && sectors.isEmpty();
    }
}
