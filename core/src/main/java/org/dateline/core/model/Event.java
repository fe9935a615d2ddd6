package org.dateline.core.model;

import java.util.List;

/**
 * A happening of the corpus with all its reports. Where they differ, a slot holds what most independent outlets say, then the
 * earliest, then the smallest report id.
 *
 * @param id a hash of its smallest report id
 * @param placeId of a {@link Place}; empty where unknown
 * @param reports the ids of its reports, sorted
 * @param articles in how many articles
 * @param outlets of how many outlets, copies not counted
 * @param firstPublished the earliest publication date of its reports; empty where none is known
 * @param disagreements how many slots its reports differ in
 */
public record Event(
        String id,
        Coding coding,
        Status status,
        boolean negated,
        boolean historical,
        DateValue date,
        String placeId,
        List<EventActor> actors,
        boolean reciprocal,
        List<String> reports,
        int articles,
        int outlets,
        String firstPublished,
        int disagreements,
        double confidence) {

    public Event {
        actors = List.copyOf(actors);
        reports = List.copyOf(reports);
    }
}
