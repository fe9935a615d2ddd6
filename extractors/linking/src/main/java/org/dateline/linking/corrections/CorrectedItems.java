package org.dateline.linking.corrections;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What of an article corrections name.
 *
 * @param sides by the key of a correction and its side, {@code 3:first}, the ids of the article that are meant
 */
record CorrectedItems(Map<String, List<String>> sides) implements Serializable {

    CorrectedItems {
        sides = java.util.Collections.unmodifiableMap(new TreeMap<>(sides));
    }
}
