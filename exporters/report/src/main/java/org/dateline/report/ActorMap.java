package org.dateline.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.model.Event;
import org.dateline.core.model.EventActor;
import org.dateline.networks.Edge;
import org.dateline.networks.Layout;
import org.dateline.networks.Network;
import org.dateline.networks.Node;
import org.dateline.networks.Shape;

/** The actors of the shown events, and where the busiest of them stand in the picture of the network. */
final class ActorMap {

    /** More cannot be told apart in one picture. */
    private static final int MOST_NODES = 60;

    private final Map<String, EventActor> actors = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Numbering<String> numbers = new Numbering<>();
    private final List<Event> events;

    ActorMap(List<Event> events) {
        this.events = events;
        for (Event event : events) {
            for (EventActor actor : event.actors()) {
                String key = key(actor);
                numbers.of(key);
                actors.putIfAbsent(key, actor);
                counts.merge(key, 1, Integer::sum);
            }
        }
    }

    private static String key(EventActor actor) {
        return actor.entityId().isEmpty() ? actor.name() + " " + actor.code() : actor.entityId();
    }

    int number(EventActor actor) {
        return numbers.find(key(actor));
    }

    void write(JsonGenerator json) throws IOException {
        List<String> busiest = companions().stream()
                .sorted(Comparator.comparing((String key) -> -counts.get(key)).thenComparing(Comparator.naturalOrder()))
                .limit(MOST_NODES)
                .sorted()
                .toList();
        Network network = network(busiest);
        Layout layout = Layout.of(network);
        Map<String, Node> placed = network.nodes().stream().collect(Collectors.toMap(Node::id, node -> node));
        json.writeArrayFieldStart("actors");
        for (String key : numbers.all()) {
            EventActor actor = actors.get(key);
            json.writeStartObject();
            json.writeStringField("n", Words.of(actor.name()));
            if (!actor.entityId().isEmpty()) {
                json.writeStringField("e", actor.entityId());
            }
            json.writeStringField("c", actor.code().country());
            json.writeStringField("s", actor.code().sector());
            Node node = placed.get(key);
            if (node != null) {
                json.writeNumberField("x", Math.round(layout.x(node)));
                json.writeNumberField("y", Math.round(layout.y(node)));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Who acts with or upon somebody; who acts alone would only float about in the picture. */
    private Set<String> companions() {
        return events.stream()
                .map(event -> event.actors().stream().map(ActorMap::key).collect(Collectors.toSet()))
                .filter(keys -> keys.size() > 1)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private Network network(List<String> busiest) {
        Set<String> shown = Set.copyOf(busiest);
        Map<List<String>, Integer> pairs = new LinkedHashMap<>();
        for (Event event : events) {
            List<String> keys = event.actors().stream()
                    .map(ActorMap::key)
                    .filter(shown::contains)
                    .distinct()
                    .sorted()
                    .toList();
            for (int i = 0; i < keys.size(); i++) {
                for (int j = i + 1; j < keys.size(); j++) {
                    pairs.merge(List.of(keys.get(i), keys.get(j)), 1, Integer::sum);
                }
            }
        }
        List<Node> nodes = busiest.stream()
                .map(key -> new Node(key, key, "actor", Map.of()))
                .toList();
        List<Edge> edges = pairs.entrySet().stream()
                .map(pair -> new Edge(
                        pair.getKey().get(0), pair.getKey().get(1), "with", pair.getValue(), List.of(), Map.of()))
                .toList();
        return new Network(Shape.ACTORS, nodes, edges);
    }
}
