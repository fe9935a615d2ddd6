package org.dateline.linking.corrections;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What of an article corrections speak of.
 *
 * @param ids of the things of the article that are meant, by what the correction writes for them
 */
record CorrectedItems(Map<String, List<String>> ids) implements Serializable {

    CorrectedItems {
        ids = Collections.unmodifiableMap(new TreeMap<>(ids));
    }
}
