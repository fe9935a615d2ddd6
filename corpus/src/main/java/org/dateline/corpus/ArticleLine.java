package org.dateline.corpus;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dateline.core.model.Article;
import org.dateline.core.model.CodePoints;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Identifier;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Passage;
import org.dateline.core.model.PassageKind;
import org.dateline.core.model.Provenance;
import org.dateline.core.model.Span;

/** An article as a flat line of {@code articles.jsonl}; every field is always there. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ArticleLine(
        String articleId,
        String sourceUri,
        int record,
        String mediaType,
        String extractor,
        String sha256,
        String title,
        String outlet,
        String agency,
        List<String> authors,
        DateValue published,
        DateValue modified,
        DateValue retrieved,
        String language,
        String url,
        String section,
        Map<String, String> basis,
        double confidence,
        List<String> doubts,
        String text,
        List<Block> passages) {

    /** A passage, in code points. */
    record Block(PassageKind kind, int start, int end) {}

    /** Sixteen hexadecimal digits that are others as soon as anything of the article changes. */
    static String digest(Article article) throws IOException {
        String line = new String(Json.line(Json.writer(), of(article)), StandardCharsets.UTF_8);
        return Identifier.of("", line);
    }

    static ArticleLine of(Article article) {
        CodePoints offsets = CodePoints.of(article.text());
        Provenance provenance = article.provenance();
        Metadata metadata = article.metadata();
        return new ArticleLine(
                article.id(),
                provenance.sourceUri(),
                provenance.record(),
                provenance.mediaType(),
                provenance.extractor(),
                provenance.sha256(),
                metadata.title(),
                metadata.outlet(),
                metadata.agency(),
                metadata.authors(),
                metadata.published(),
                metadata.modified(),
                metadata.retrieved(),
                metadata.language(),
                metadata.url(),
                metadata.section(),
                metadata.basis(),
                article.confidence(),
                article.doubts(),
                article.text(),
                article.passages().stream()
                        .map(passage -> block(passage, offsets))
                        .toList());
    }

    private static Block block(Passage passage, CodePoints offsets) {
        Span span = offsets.count(passage.span());
        return new Block(passage.kind(), span.start(), span.end());
    }

    Article article() {
        CodePoints offsets = CodePoints.of(text);
        Metadata metadata = new Metadata(
                title, outlet, agency, authors, published, modified, retrieved, language, url, section, basis);
        List<Passage> blocks = passages.stream()
                .map(block -> new Passage(block.kind(), offsets.units(new Span(block.start(), block.end()))))
                .toList();
        Provenance provenance = new Provenance(sourceUri, record, mediaType, extractor, sha256);
        return new Article(articleId, provenance, metadata, text, blocks, confidence, doubts);
    }
}
