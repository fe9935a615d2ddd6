package org.dateline.csv;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventPlace;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Quantity;

/**
 * What the datasets want to know of the earliest report of an event.
 *
 * @param dead the least number of dead that it gives, empty where none
 */
record FirstReport(
        String id,
        String published,
        String outlet,
        String address,
        String story,
        int sentence,
        String placeText,
        String language,
        String dead) {

    private static final FirstReport NONE = new FirstReport("", "9999", "", "", "", 0, "", "", "");
    private static final Comparator<FirstReport> ORDER =
            Comparator.comparing(FirstReport::published).thenComparing(FirstReport::id);

    /** By event id. */
    static Map<String, FirstReport> all(Corpus corpus) {
        Map<String, FirstReport> first = new HashMap<>();
        try (Stream<LinkedArticle> articles = corpus.articles()) {
            articles.forEach(article -> {
                for (EventMention mention : article.annotated().all(EventMention.class)) {
                    String id = mention.id(article.id());
                    String event = article.links().event(id);
                    if (!event.isEmpty()) {
                        FirstReport report = of(article, mention, id);
                        first.merge(event, report, (a, b) -> ORDER.compare(a, b) <= 0 ? a : b);
                    }
                }
            });
        }
        return first;
    }

    static FirstReport none() {
        return NONE;
    }

    private static FirstReport of(LinkedArticle article, EventMention mention, String id) {
        Metadata metadata = article.article().metadata();
        String published = metadata.published().firstDay().map(Object::toString).orElse("9999");
        String url = metadata.url();
        return new FirstReport(
                id,
                published,
                metadata.outlet(),
                url.isEmpty() ? article.article().provenance().sourceUri() : url,
                article.links().storyId(),
                mention.sentence() + 1,
                mention.place().map(EventPlace::text).orElse(""),
                metadata.language(),
                mention.quantities().stream()
                        .filter(quantity -> quantity.kind().equals("dead"))
                        .map(Quantity::low)
                        .map(low -> Long.toString(Math.round(low)))
                        .findFirst()
                        .orElse(""));
    }

    /** The day, or empty. */
    String day() {
        return published.equals("9999") ? "" : published;
    }
}
