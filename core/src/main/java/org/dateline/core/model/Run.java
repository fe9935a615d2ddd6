package org.dateline.core.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What made a corpus: the same run over the same input gives the same corpus.
 *
 * @param version of Dateline
 * @param plugins name and version of every plugin that took part
 * @param options every option that was set
 */
public record Run(String version, Map<String, String> plugins, Map<String, String> options) {

    public Run {
        plugins = Collections.unmodifiableMap(new TreeMap<>(plugins));
        options = Collections.unmodifiableMap(new TreeMap<>(options));
    }
}
