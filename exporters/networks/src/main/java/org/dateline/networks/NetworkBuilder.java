package org.dateline.networks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.core.model.ActorCode;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.Entity;
import org.dateline.core.model.EventActor;
import org.dateline.core.model.Identifier;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.Place;

/** Gathers nodes and edges under their ids. It holds ids, names and counts, and no texts. */
final class NetworkBuilder {

    private final Map<String, Node> nodes = new TreeMap<>();
    private final Map<EdgeKey, EdgeTally> edges = new HashMap<>();
    private final Map<String, Integer> eventsOfNode = new HashMap<>();
    private final Set<String> entities = new HashSet<>();

    record EdgeKey(String source, String target, String kind) implements Comparable<EdgeKey> {
        @Override
        public int compareTo(EdgeKey other) {
            int bySource = source.compareTo(other.source);
            int byTarget = target.compareTo(other.target);
            return bySource != 0 ? bySource : byTarget != 0 ? byTarget : kind.compareTo(other.kind);
        }
    }

    EdgeTally edge(String source, String target, String kind) {
        return edges.computeIfAbsent(new EdgeKey(source, target, kind), key -> new EdgeTally());
    }

    void node(Node node) {
        nodes.putIfAbsent(node.id(), node);
    }

    boolean has(String id) {
        return nodes.containsKey(id);
    }

    /** Note that an entity is a node; its attributes are filled in at the end. */
    String entity(String id) {
        entities.add(id);
        return id;
    }

    /** The node of an actor; one without entity is known by its name and code. */
    String actor(EventActor actor) {
        if (!actor.entityId().isEmpty()) {
            return entity(actor.entityId());
        }
        String id = Identifier.of("x", actor.name(), actor.code());
        node(new Node(id, actor.name(), Node.UNLINKED, code(Node.UNLINKED, actor.code())));
        return id;
    }

    /** The node of the outlet of an article; empty where the article states none. */
    String outlet(LinkedArticle article) {
        String name = article.article().metadata().outlet();
        if (name.isEmpty()) {
            return "";
        }
        String id = Identifier.of("o", name);
        node(new Node(id, name, "outlet", Map.of("kind", "outlet")));
        return id;
    }

    void countEvent(String node) {
        eventsOfNode.merge(node, 1, Integer::sum);
    }

    Network build(Shape shape, Corpus corpus) {
        Map<String, Place> places = new HashMap<>();
        try (Stream<Place> all = corpus.places()) {
            all.forEach(place -> places.put(place.id(), place));
        }
        try (Stream<Entity> all = corpus.entities()) {
            all.filter(entity -> entities.contains(entity.id())).forEach(entity -> node(node(entity, places)));
        }
        // an entity that the corpus refers to and does not have still has to be a node
        entities.forEach(id -> node(new Node(id, id, Node.UNLINKED, Map.of("kind", Node.UNLINKED))));
        List<Edge> sorted = new ArrayList<>(edges.size());
        edges.keySet().stream()
                .sorted()
                .forEach(key -> sorted.add(edges.get(key).edge(key.source(), key.target(), key.kind())));
        return new Network(shape, nodes.values().stream().map(this::counted).toList(), sorted);
    }

    private Node counted(Node node) {
        Integer events = eventsOfNode.get(node.id());
        if (events == null) {
            return node;
        }
        Map<String, Object> attributes = new TreeMap<>(node.attributes());
        attributes.put("n_events", events);
        return new Node(node.id(), node.label(), node.kind(), attributes);
    }

    private static Map<String, Object> code(String kind, ActorCode code) {
        Map<String, Object> attributes = new TreeMap<>(Map.of("kind", kind));
        if (!code.country().isEmpty()) {
            attributes.put("country", code.country());
        }
        if (!code.sector().isEmpty()) {
            attributes.put("sector", code.sector());
        }
        return attributes;
    }

    private static Node node(Entity entity, Map<String, Place> places) {
        Map<String, Object> attributes = code(entity.kind().code(), entity.code());
        if (!entity.roles().isEmpty()) {
            attributes.put("role", entity.roles().get(0));
        }
        attributes.put("n_mentions", entity.mentions());
        attributes.put("n_articles", entity.articles());
        Place place = places.get(entity.sameAs());
        if (place != null) {
            attributes.putAll(coordinates(place));
        }
        return new Node(entity.id(), entity.name(), entity.kind().code(), attributes);
    }

    static Map<String, Object> coordinates(Place place) {
        boolean known = Double.isFinite(place.latitude()) && Double.isFinite(place.longitude());
        return known ? Map.of("lat", place.latitude(), "lng", place.longitude()) : Map.of();
    }
}
