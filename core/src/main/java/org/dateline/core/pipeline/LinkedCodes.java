package org.dateline.core.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.core.model.ActorCode;
import org.dateline.core.model.Entity;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.LinkedArticle;

/** Gives the chains that an article leaves without a country the code that other articles give the same entity. */
final class LinkedCodes {

    private LinkedCodes() {}

    static void fill(LinkState state, Supplier<Stream<LinkedArticle>> view, List<Entity> entities) {
        Map<String, ActorCode> codes = new HashMap<>();
        entities.stream()
                .filter(entity ->
                        entity.articles() > 1 && !entity.code().country().isEmpty())
                .forEach(entity -> codes.put(entity.id(), entity.code()));
        try (Stream<LinkedArticle> stream = view.get()) {
            stream.forEach(article -> fill(state, article, codes));
        }
    }

    private static void fill(LinkState state, LinkedArticle article, Map<String, ActorCode> codes) {
        Set<String> told = new HashSet<>();
        for (EntityMention mention : article.annotated().all(EntityMention.class)) {
            if (!mention.code().country().isEmpty()) {
                told.add(mention.chain());
            }
        }
        article.links().entities().forEach((chain, entity) -> {
            if (!told.contains(chain) && codes.containsKey(entity)) {
                state.code(article.id(), chain, codes.get(entity));
            }
        });
    }
}
