package org.dateline.core.pipeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.core.model.ActorCode;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.ArticleLinks;
import org.dateline.core.model.Copy;
import org.dateline.core.model.LinkedArticle;

/** What is linked so far, while linkers run one after the other. */
final class LinkState {

    private final Map<String, String> stories = new HashMap<>();
    private final Map<String, Copy> copies = new HashMap<>();
    private final Map<String, Map<String, String>> entities = new HashMap<>();
    private final Map<String, Map<String, String>> events = new HashMap<>();
    private final Map<String, Map<String, ActorCode>> codes = new HashMap<>();

    void story(String article, String story) {
        stories.put(article, story);
    }

    /** The first copy that is told of an article stands. */
    void copy(Copy copy) {
        copies.putIfAbsent(copy.article(), copy);
    }

    void entity(String article, String chain, String entity) {
        entities.computeIfAbsent(article, id -> new TreeMap<>()).put(chain, entity);
    }

    void event(String article, String report, String event) {
        events.computeIfAbsent(article, id -> new TreeMap<>()).put(report, event);
    }

    void code(String article, String chain, ActorCode code) {
        codes.computeIfAbsent(article, id -> new TreeMap<>()).put(chain, code);
    }

    ArticleLinks of(String article) {
        return new ArticleLinks(
                stories.getOrDefault(article, ""),
                Optional.ofNullable(copies.get(article)),
                entities.getOrDefault(article, Map.of()),
                events.getOrDefault(article, Map.of()),
                codes.getOrDefault(article, Map.of()));
    }

    LinkedArticle view(AnnotatedArticle article) {
        return new LinkedArticle(article, of(article.article().id()));
    }
}
