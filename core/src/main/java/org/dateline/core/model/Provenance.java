package org.dateline.core.model;

/**
 * Where an article was read from.
 *
 * @param sourceUri the source relative to the input root, with {@code /} between folders and {@code !} before what lies
 *     inside a container ({@code crawl.warc.gz!17})
 * @param record the 1-based number of the article inside its source
 * @param mediaType the media type that the source was read as
 * @param extractor the name of the extractor that read it
 * @param sha256 of the bytes of the source, in hexadecimal
 */
public record Provenance(String sourceUri, int record, String mediaType, String extractor, String sha256) {

    public static final Provenance NONE = new Provenance("", 1, "", "", "");

    public Provenance {
        if (record < 1) {
            throw new IllegalArgumentException("records are counted from 1, not " + record);
        }
    }
}
