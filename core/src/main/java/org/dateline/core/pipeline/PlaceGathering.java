package org.dateline.core.pipeline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventPlace;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.Place;

/** All places that mentions and events of a corpus name. */
final class PlaceGathering {

    private PlaceGathering() {}

    /** By id. */
    static List<Place> of(Supplier<Stream<LinkedArticle>> articles) {
        Map<String, Place> places = new TreeMap<>();
        try (Stream<LinkedArticle> stream = articles.get()) {
            stream.forEach(article -> {
                article.annotated().all(EntityMention.class).stream()
                        .flatMap(mention -> mention.place().stream())
                        .forEach(place -> places.putIfAbsent(place.id(), place));
                article.annotated().all(EventMention.class).stream()
                        .flatMap(event -> event.place().stream())
                        .map(EventPlace::place)
                        .flatMap(java.util.Optional::stream)
                        .forEach(place -> places.putIfAbsent(place.id(), place));
            });
        }
        return List.copyOf(places.values());
    }
}
