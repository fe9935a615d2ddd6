package org.dateline.core.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.spi.Target;

/** All ids that linkers of one target may join, numbered in the order of the articles. */
final class Universe {

    private final List<String> ids = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Integer> articles = new ArrayList<>();

    /** Adds the ids of the next article. */
    void add(Target target, LinkedArticle article, int articleNumber) {
        idsOf(target, article, id -> {
            if (numbers.putIfAbsent(id, ids.size()) == null) {
                ids.add(id);
                articles.add(articleNumber);
            }
        });
    }

    private static void idsOf(Target target, LinkedArticle article, Consumer<String> sink) {
        switch (target) {
            case COPIES, STORIES -> sink.accept(article.id());
            case ENTITIES ->
                article.annotated().all(EntityMention.class).stream()
                        .map(EntityMention::chain)
                        .filter(chain -> !chain.isEmpty())
                        .distinct()
                        .forEach(chain -> sink.accept(entityId(article.id(), chain)));
            case EVENTS, DISAGREEMENTS ->
                article.annotated().all(EventMention.class).stream()
                        .filter(event -> event.coding().type().isEvent())
                        .forEach(event -> sink.accept(event.id(article.id())));
        }
    }

    static String entityId(String articleId, String chain) {
        return articleId + "#" + chain;
    }

    int size() {
        return ids.size();
    }

    String id(int number) {
        return ids.get(number);
    }

    boolean contains(String id) {
        return numbers.containsKey(id);
    }

    int number(String id) {
        return numbers.get(id);
    }

    /** The number of the article that the id belongs to. */
    int article(int number) {
        return articles.get(number);
    }
}
