package org.dateline.linking.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.ArticleLinks;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.LinkedArticle;

/** Articles of one invented story as later linkers see them: story, entities and events known. */
public final class InventedLinks {

    private InventedLinks() {}

    /** The first articles of the first story; all that has one type is one event. */
    public static List<LinkedArticle> articles(int count) {
        return IntStream.range(0, count)
                .mapToObj(InventedNews::article)
                .map(article -> new LinkedArticle(article, links(article)))
                .toList();
    }

    private static ArticleLinks links(AnnotatedArticle article) {
        Map<String, String> entities = new TreeMap<>();
        article.all(EntityMention.class).forEach(mention -> entities.put(mention.chain(), "n" + mention.chain()));
        Map<String, String> events = new TreeMap<>();
        article.all(EventMention.class)
                .forEach(event -> events.put(
                        event.id(article.article().id()),
                        "e" + event.coding().type().code()));
        return new ArticleLinks("s0", Optional.empty(), entities, events, Map.of());
    }
}
