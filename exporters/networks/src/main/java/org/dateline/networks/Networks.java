package org.dateline.networks;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.core.model.ArticleLinks;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.Event;
import org.dateline.core.model.EventActor;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.Place;
import org.dateline.core.model.Quote;
import org.dateline.core.model.Sentence;
import org.dateline.core.model.Side;
import org.dateline.core.model.Status;
import org.dateline.core.model.TextPolicy;

/** Makes networks of a corpus. */
public final class Networks {

    private final Corpus corpus;
    private final TextPolicy policy;
    private final NetworkBuilder builder = new NetworkBuilder();

    private Networks(Corpus corpus, TextPolicy policy) {
        this.corpus = corpus;
        this.policy = policy;
    }

    /** Every edge carries the words of the first report, sentence or quote it stands for, as far as the policy allows. */
    public static Network of(Corpus corpus, Shape shape, TextPolicy policy) {
        Networks networks = new Networks(corpus, policy);
        switch (shape) {
            case ACTORS -> networks.actors();
            case EVENTS -> networks.events();
            case MENTIONS -> networks.articles(networks::mentions);
            case QUOTES -> networks.articles(networks::quotes);
        }
        return networks.builder.build(shape, corpus);
    }

    private void articles(Consumer<LinkedArticle> consumer) {
        try (Stream<LinkedArticle> articles = corpus.articles()) {
            articles.forEach(consumer);
        }
    }

    private void actors() {
        Map<String, List<EdgeTally>> edgesOfEvent = new HashMap<>();
        try (Stream<Event> events = corpus.events()) {
            events.filter(event -> !event.negated() && event.status() != Status.DENIED)
                    .forEach(event -> edgesOfEvent.put(event.id(), actors(event)));
        }
        Map<String, Integer> outlets = new LinkedHashMap<>();
        articles(article -> {
            String name = article.article().metadata().outlet();
            Evidence.Finder finder = new Evidence.Finder(article, policy);
            reports(article, (event, report) -> {
                for (EdgeTally edge : edgesOfEvent.getOrDefault(event, List.of())) {
                    edge.rest(() -> finder.at(report.span()));
                    if (!name.isEmpty()) {
                        edge.addOutlet(outlets.computeIfAbsent(name, first -> outlets.size()));
                    }
                }
            });
        });
    }

    private List<EdgeTally> actors(Event event) {
        List<String> actors = side(event, Side.ACTOR);
        List<String> recipients = side(event, Side.RECIPIENT);
        Stream.concat(actors.stream(), recipients.stream()).distinct().forEach(builder::countEvent);
        Map<NetworkBuilder.EdgeKey, EdgeTally> edges = new LinkedHashMap<>();
        String kind = event.coding().type().code();
        for (String actor : actors) {
            for (String other : recipients) {
                put(edges, actor, other, kind);
                if (event.reciprocal()) {
                    put(edges, other, actor, kind);
                }
            }
            if (event.reciprocal() && recipients.isEmpty()) {
                actors.stream().filter(other -> !other.equals(actor)).forEach(other -> put(edges, actor, other, kind));
            }
        }
        edges.values().forEach(edge -> edge.add(event));
        return List.copyOf(edges.values());
    }

    private void put(Map<NetworkBuilder.EdgeKey, EdgeTally> edges, String source, String target, String kind) {
        edges.put(new NetworkBuilder.EdgeKey(source, target, kind), builder.edge(source, target, kind));
    }

    private List<String> side(Event event, Side side) {
        return event.actors().stream()
                .filter(actor -> actor.side() == side)
                .map(builder::actor)
                .distinct()
                .toList();
    }

    private void events() {
        Map<String, Place> places = new HashMap<>();
        try (Stream<Place> all = corpus.places()) {
            all.forEach(place -> places.put(place.id(), place));
        }
        try (Stream<Event> events = corpus.events()) {
            events.forEach(event -> event(event, places));
        }
        articles(this::reports);
    }

    private void event(Event event, Map<String, Place> places) {
        Map<String, Object> attributes = new TreeMap<>();
        attributes.put("kind", "event");
        attributes.put("type", event.coding().type().code());
        attributes.put(
                "status", (event.negated() ? "not " : "") + event.status().code());
        attributes.put("n_reports", event.reports().size());
        attributes.put("n_articles", event.articles());
        attributes.put("n_outlets", event.outlets());
        if (event.date().isKnown()) {
            attributes.put("date", event.date().value());
        }
        if (places.containsKey(event.placeId())) {
            attributes.putAll(NetworkBuilder.coordinates(places.get(event.placeId())));
        }
        String mode = event.coding().mode();
        String label = event.coding().type().code() + (mode.isEmpty() ? "" : " " + mode);
        builder.node(new Node(event.id(), label, "event", attributes));
        for (EventActor actor : event.actors()) {
            String node = builder.actor(actor);
            builder.countEvent(node);
            EdgeTally edge = actor.side() == Side.ACTOR
                    ? builder.edge(node, event.id(), "actor")
                    : builder.edge(event.id(), node, "recipient");
            edge.add(event.date());
        }
    }

    private void reports(LinkedArticle article) {
        Map<String, EventMention> first = new LinkedHashMap<>();
        reports(article, first::putIfAbsent);
        Evidence.Finder finder = new Evidence.Finder(article, policy);
        String outlet = builder.outlet(article);
        first.forEach((event, report) -> {
            if (!outlet.isEmpty() && builder.has(event)) {
                EdgeTally edge = builder.edge(outlet, event, "reports");
                edge.add(article.article().metadata().published());
                edge.rest(() -> finder.at(report.span()));
            }
        });
    }

    /** The events of the corpus that an article reports, each with its report. */
    private static void reports(LinkedArticle article, BiConsumer<String, EventMention> consumer) {
        for (EventMention report : article.annotated().all(EventMention.class)) {
            String event = article.links().event(report.id(article.id()));
            if (!event.isEmpty()) {
                consumer.accept(event, report);
            }
        }
    }

    private void mentions(LinkedArticle article) {
        ArticleLinks links = article.links();
        Evidence.Finder finder = new Evidence.Finder(article, policy);
        for (Sentence sentence : article.annotated().sentences()) {
            List<String> named = article.annotated().in(sentence.number(), EntityMention.class).stream()
                    .map(mention -> links.entity(mention.chain()))
                    .filter(entity -> !entity.isEmpty())
                    .distinct()
                    .sorted()
                    .map(builder::entity)
                    .toList();
            for (int i = 0; i < named.size(); i++) {
                for (int j = i + 1; j < named.size(); j++) {
                    EdgeTally edge = builder.edge(named.get(i), named.get(j), "with");
                    edge.add(article.article().metadata().published());
                    edge.rest(() -> finder.at(sentence.span()));
                }
            }
        }
    }

    private void quotes(LinkedArticle article) {
        String outlet = builder.outlet(article);
        Evidence.Finder finder = new Evidence.Finder(article, policy);
        for (Quote quote : article.annotated().all(Quote.class)) {
            String speaker = article.links().entity(quote.speaker().chain());
            if (speaker.isEmpty()) {
                continue;
            }
            builder.entity(speaker);
            if (!outlet.isEmpty()) {
                quoted(builder.edge(outlet, speaker, "quotes"), article, finder, quote);
            }
            article.annotated().all(EntityMention.class).stream()
                    .filter(mention -> quote.span().contains(mention.span()))
                    .map(mention -> article.links().entity(mention.chain()))
                    .filter(entity -> !entity.isEmpty() && !entity.equals(speaker))
                    .distinct()
                    .map(entity -> builder.edge(speaker, builder.entity(entity), "speaks-of"))
                    .forEach(edge -> quoted(edge, article, finder, quote));
        }
    }

    private static void quoted(EdgeTally edge, LinkedArticle article, Evidence.Finder finder, Quote quote) {
        edge.add(article.article().metadata().published());
        edge.rest(() -> finder.at(quote.span()));
    }
}
