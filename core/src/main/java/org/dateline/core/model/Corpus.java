package org.dateline.core.model;

import java.util.stream.Stream;

/**
 * A finished corpus, read as streams: it may be larger than memory. Every stream is in a fixed order and may be asked for as
 * often as one likes; close it after use.
 */
public interface Corpus {

    /** What made this corpus. */
    Run run();

    /** By source and record. Tokens and clauses are not kept. */
    Stream<LinkedArticle> articles();

    /** By id, as are all below. */
    Stream<Entity> entities();

    Stream<Event> events();

    Stream<Story> stories();

    /** The places that mentions and events name. */
    Stream<Place> places();

    /** By event and slot. */
    Stream<Disagreement> disagreements();

    /** Which outlet reports which event, and which keep silent; by event and outlet. It reads the articles once beforehand. */
    default Stream<Coverage> coverage() {
        CoverageReading reading = new CoverageReading(this);
        return events().flatMap(event -> reading.of(event).stream());
    }

    /** By source, record and code. */
    Stream<Issue> issues();
}
