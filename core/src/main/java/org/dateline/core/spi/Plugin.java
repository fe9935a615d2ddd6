package org.dateline.core.spi;

import java.util.List;
import java.util.Set;

/**
 * Register this class to add parts to Dateline. It is the only class of a plugin that Dateline looks for.
 *
 * <p>It has a constructor without parameters that does nothing costly. Every method below is called at most once a run; a part
 * serves many threads at a time unless its own contract says otherwise.
 */
public interface Plugin {

    /** The version of this interface; a plugin made for another one is refused with a message. */
    int API_VERSION = 1;

    /** Unique, kebab-case; the prefix of its options: {@code feed} owns {@code feed.max-items}. */
    String name();

    /** One line for {@code dateline plugins}. */
    String description();

    default int apiVersion() {
        return API_VERSION;
    }

    /** The options it reads, without prefix. One that a user sets and nobody declares is an error. */
    default Set<String> options() {
        return Set.of();
    }

    default List<Detector> detectors(Options options) {
        return List.of();
    }

    default List<Extractor> extractors(Options options) {
        return List.of();
    }

    default List<Cleaner> cleaners(Options options) {
        return List.of();
    }

    default List<Annotator> annotators(Options options) {
        return List.of();
    }

    default List<Linker<?>> linkers(Options options) {
        return List.of();
    }

    default List<Exporter> exporters(Options options) {
        return List.of();
    }
}
