package org.dateline.tables;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Article;
import org.dateline.core.model.CodePoints;
import org.dateline.core.model.Coding;
import org.dateline.core.model.Copy;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Identifier;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Passage;
import org.dateline.core.model.Quote;
import org.dateline.core.model.Sentence;
import org.dateline.core.model.Span;
import org.dateline.core.model.TextPolicy;

/** The rows that stem from one article. */
final class ArticleRows {

    private static final Table ARTICLES = Tables.named("articles");
    private static final Table SENTENCES = Tables.named(Table.SENTENCES);
    private static final Table MENTIONS = Tables.named("mentions");
    private static final Table QUOTES = Tables.named("quotes");

    private final LinkedArticle linked;
    private final Article article;
    private final CodePoints points;
    private final TextPolicy policy;

    ArticleRows(LinkedArticle linked, TextPolicy policy) {
        this.linked = linked;
        this.article = linked.article();
        this.points = CodePoints.of(article.text());
        this.policy = policy;
    }

    /** Behind "cameo:", since {@code 010} alone becomes the number 10 in R and pandas. */
    static String cameo(Coding coding) {
        return coding.cameo().isEmpty() ? "" : "cameo:" + coding.cameo();
    }

    static Object quadClass(Coding coding) {
        return coding.quadClass() == 0 ? "" : (Object) coding.quadClass();
    }

    void write(RowSink sink) throws IOException {
        sink.row(ARTICLES, article());
        for (Sentence sentence : linked.annotated().sentences()) {
            sink.row(SENTENCES, sentence(sentence));
        }
        for (EntityMention mention : linked.annotated().all(EntityMention.class)) {
            sink.row(MENTIONS, mention(mention));
        }
        Set<String> seen = new HashSet<>();
        for (Quote quote : linked.annotated().all(Quote.class)) {
            String id = Identifier.of(
                    "q", article.id(), quote.span().start(), quote.span().end());
            if (seen.add(id)) {
                sink.row(QUOTES, quote(id, quote));
            }
        }
        for (EventMention mention : linked.annotated().all(EventMention.class)) {
            ReportRows report = new ReportRows(linked, mention, points, policy);
            if (seen.add(report.id())) {
                report.write(sink);
            }
        }
    }

    private List<Object> article() {
        Metadata metadata = article.metadata();
        Optional<Copy> copy = linked.links().copy();
        List<Passage> body = article.passages().stream()
                .filter(passage -> passage.kind().isBody())
                .toList();
        Span whole = points.count(new Span(0, article.text().length()));
        return List.of(
                article.id(),
                article.provenance().sourceUri(),
                article.provenance().record(),
                article.provenance().mediaType(),
                metadata.title(),
                metadata.outlet(),
                metadata.agency(),
                metadata.authors(),
                metadata.published().value(),
                metadata.published().precision().code(),
                metadata.published().basis(),
                metadata.modified().value(),
                metadata.language(),
                metadata.url(),
                metadata.section(),
                linked.links().storyId(),
                copy.map(Copy::of).orElse(""),
                copy.map(one -> one.kind().code()).orElse(""),
                body.isEmpty() ? "" : (Object) points.count(body.get(0).span()).start(),
                body.isEmpty()
                        ? ""
                        : (Object)
                                points.count(body.get(body.size() - 1).span()).end(),
                whole.end(),
                article.confidence(),
                article.provenance().sha256(),
                article.provenance().extractor());
    }

    private List<Object> sentence(Sentence sentence) {
        boolean evidence = policy == TextPolicy.EVIDENCE
                && !(linked.annotated()
                                .in(sentence.number(), EventMention.class)
                                .isEmpty()
                        && linked.annotated().in(sentence.number(), Quote.class).isEmpty());
        boolean shown = policy == TextPolicy.FULL || evidence;
        Span span = points.count(sentence.span());
        return List.of(
                article.id(),
                sentence.number(),
                span.start(),
                span.end(),
                shown ? sentence.span().in(article.text()) : "");
    }

    private List<Object> mention(EntityMention mention) {
        boolean shown = policy != TextPolicy.NONE || mention.form() == MentionForm.NAME;
        Span span = points.count(mention.span());
        return List.of(
                article.id(),
                linked.links().entity(mention.chain()),
                mention.kind().code(),
                span.start(),
                span.end(),
                shown ? mention.span().in(article.text()) : "",
                mention.sentence(),
                mention.confidence());
    }

    private List<Object> quote(String id, Quote quote) {
        Speaker speaker = Speaker.of(linked, quote.speaker());
        Span span = points.count(quote.span());
        return List.of(
                id,
                article.id(),
                speaker.entityId(),
                speaker.text(),
                quote.cue(),
                quote.speaker().channel(),
                quote.addressee(),
                quote.kind().code(),
                span.start(),
                span.end(),
                policy == TextPolicy.NONE ? "" : quote.span().in(article.text()));
    }
}
