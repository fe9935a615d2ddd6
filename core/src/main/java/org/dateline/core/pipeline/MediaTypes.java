package org.dateline.core.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.core.spi.Extractor;

/** Finds the extractor for a media type: the exact one, then {@code text/*}, then {@code *}{@code /*}. */
final class MediaTypes {

    static final String UNKNOWN = "application/octet-stream";

    private final Map<String, Extractor> byType = new TreeMap<>();

    MediaTypes(List<Extractor> extractors) {
        for (Extractor extractor : extractors) {
            extractor.mediaTypes().forEach(type -> byType.put(type, extractor));
        }
    }

    Optional<Extractor> extractorOf(String mediaType) {
        String bare = bare(mediaType);
        int slash = bare.indexOf('/');
        String family = slash < 0 ? bare : bare.substring(0, slash) + "/*";
        return List.of(bare, family, "*/*").stream()
                .filter(byType::containsKey)
                .findFirst()
                .map(byType::get);
    }

    /** Without parameters, lower case. */
    static String bare(String mediaType) {
        int parameters = mediaType.indexOf(';');
        return (parameters < 0 ? mediaType : mediaType.substring(0, parameters))
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
