package org.dateline.core.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One report of one outlet: a text, what each part of it is, and what is known about it.
 *
 * @param id a hash of source, record and text
 * @param provenance where it was read from
 * @param metadata title, outlet, dates …
 * @param text the whole text, boilerplate included; every span of the model points into an article's text
 * @param passages the blocks of the text, in order, without overlap
 * @param confidence between 0 and 1: how sure the extractor is that body and metadata are right
 * @param doubts why not, for instance {@code paywall}, {@code teaser}, {@code liveblog}, {@code no-date}
 */
public record Article(
        String id,
        Provenance provenance,
        Metadata metadata,
        String text,
        List<Passage> passages,
        double confidence,
        List<String> doubts) {

    public Article {
        passages = List.copyOf(passages);
        doubts = List.copyOf(doubts);
        int behind = 0;
        for (Passage passage : passages) {
            if (passage.span().start() < behind || passage.span().end() > text.length()) {
                throw new IllegalArgumentException("passage " + passage + " overlaps another or leaves the text");
            }
            behind = passage.span().end();
        }
    }

    public static ArticleBuilder builder() {
        return new ArticleBuilder();
    }

    /** The body passages, joined by line feeds. */
    public String body() {
        return passages.stream()
                .filter(passage -> passage.kind().isBody())
                .map(passage -> passage.span().in(text))
                .collect(Collectors.joining("\n"));
    }

    /**
     * Who speaks: the outlet; where none is known the host of the address, else the article itself, by its id, since articles without
     * outlet need not be of one.
     */
    public String voice() {
        if (!metadata.outlet().isEmpty()) {
            return metadata.outlet();
        }
        return metadata.host().isEmpty() ? id : metadata.host();
    }

    /** The same article read from somewhere: its id follows from it. */
    public Article from(Provenance other) {
        String newId = Identifier.of("a", other.sourceUri(), other.record(), text);
        return new Article(newId, other, metadata, text, passages, confidence, doubts);
    }

    public Article with(Metadata other) {
        return new Article(id, provenance, other, text, passages, confidence, doubts);
    }

    /** The same text, cut or labelled otherwise. */
    public Article withPassages(List<Passage> other) {
        return new Article(id, provenance, metadata, text, other, confidence, doubts);
    }

    public Article withConfidence(double value, List<String> reasons) {
        return new Article(id, provenance, metadata, text, passages, value, reasons);
    }
}
