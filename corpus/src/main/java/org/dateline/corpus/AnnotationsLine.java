package org.dateline.corpus;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Annotation;
import org.dateline.core.model.Article;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Label;
import org.dateline.core.model.Quote;
import org.dateline.core.model.Sentence;
import org.dateline.core.model.TimeExpression;

/**
 * What was found in one article, as a line of {@code annotations.jsonl}: all but tokens and clauses.
 *
 * @param articleDigest of the article as it was annotated; empty where an issue came up, so that a later run tries again
 */
record AnnotationsLine(
        String articleId,
        String articleDigest,
        List<Sentence> sentences,
        List<EntityMention> mentions,
        List<TimeExpression> times,
        List<Quote> quotes,
        List<EventMention> reports,
        List<Label> labels) {

    static AnnotationsLine of(AnnotatedArticle annotated, String articleDigest) {
        return new AnnotationsLine(
                annotated.article().id(),
                articleDigest,
                annotated.sentences(),
                annotated.all(EntityMention.class),
                annotated.all(TimeExpression.class),
                annotated.all(Quote.class),
                annotated.all(EventMention.class),
                annotated.all(Label.class));
    }

    AnnotatedArticle on(Article article) {
        List<Annotation> all = new ArrayList<>(sentences);
        all.addAll(mentions);
        all.addAll(times);
        all.addAll(quotes);
        all.addAll(reports);
        all.addAll(labels);
        return new AnnotatedArticle(article).with(all);
    }
}
