package org.dateline.core.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out the text of an article block by block and counts the offsets.
 *
 * <pre>{@code
 * Article article = Article.builder()
 *         .headline("Ministers meet in Lund")
 *         .paragraph("The ministers of Nordmark and Sudland met on Friday.")
 *         .build();
 * }</pre>
 *
 * <p>Blocks are separated by an empty line. Blank blocks are left out. A headline also becomes the title where the metadata
 * states none.
 */
public final class ArticleBuilder {

    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();
    private Metadata metadata = Metadata.NONE;
    private double confidence = 1;

    ArticleBuilder() {}

    public ArticleBuilder headline(String words) {
        if (metadata.title().isEmpty()) {
            metadata = metadata.with().title(words.strip(), "text").build();
        }
        return passage(PassageKind.HEADLINE, words);
    }

    public ArticleBuilder paragraph(String words) {
        return passage(PassageKind.PARAGRAPH, words);
    }

    /** Several paragraphs: each line that is not blank is one. */
    public ArticleBuilder paragraphs(String lines) {
        lines.lines().forEach(this::paragraph);
        return this;
    }

    public ArticleBuilder boilerplate(String words) {
        return passage(PassageKind.BOILERPLATE, words);
    }

    public ArticleBuilder passage(PassageKind kind, String words) {
        String stripped = words.strip();
        if (stripped.isEmpty()) {
            return this;
        }
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        int start = text.length();
        text.append(stripped);
        passages.add(new Passage(kind, new Span(start, text.length())));
        return this;
    }

    /** What is known about the article; a title given before stays where this one has none. */
    public ArticleBuilder metadata(Metadata known) {
        metadata = metadata.overlay(known);
        return this;
    }

    /** Between 0 and 1. */
    public ArticleBuilder confidence(double value) {
        confidence = value;
        return this;
    }

    public ArticleBuilder doubt(String reason) {
        doubts.add(reason);
        return this;
    }

    /** The article, not yet read from anywhere; the pipeline adds the provenance. */
    public Article build() {
        return new Article("", Provenance.NONE, metadata, text.toString(), passages, confidence, doubts)
                .from(Provenance.NONE);
    }
}
