package org.dateline.jsonld;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.Disagreement;
import org.dateline.core.model.Entity;
import org.dateline.core.model.Event;
import org.dateline.core.model.EventActor;
import org.dateline.core.model.Identifier;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.Place;
import org.dateline.core.model.Story;
import org.dateline.core.model.TextPolicy;

/** Walks a corpus, thing by thing. */
final class CorpusThings {

    /** The id of the run that made everything. */
    static final String RUN = "run";

    private final Corpus corpus;
    private final TextPolicy policy;

    CorpusThings(Corpus corpus, TextPolicy policy) {
        this.corpus = corpus;
        this.policy = policy;
    }

    private interface Writing<T> {
        void write(T value) throws IOException;
    }

    private static <T> void each(Stream<T> values, Writing<T> writing) throws IOException {
        try (values) {
            Iterator<T> iterator = values.iterator();
            while (iterator.hasNext()) {
                writing.write(iterator.next());
            }
        }
    }

    void write(ThingWriter writer) throws IOException {
        writer.write(run());
        Stream<LinkedArticle> articles = corpus.articles();
        each(articles, article -> new ArticleThings(article, policy).write(writer));
        each(corpus.entities(), entity -> writer.write(entity(entity)));
        each(corpus.events(), event -> writer.write(event(event)));
        each(corpus.stories(), story -> writer.write(story(story)));
        each(corpus.places(), place -> writer.write(place(place)));
        each(corpus.disagreements(), disagreement -> writer.write(disagreement(disagreement)));
    }

    private Thing run() {
        Thing.Builder run = Thing.named(RUN, "prov:Activity")
                .thing("prov:wasAssociatedWith", agent("dateline", corpus.run().version()));
        for (Map.Entry<String, String> plugin : corpus.run().plugins().entrySet()) {
            run.thing("prov:wasAssociatedWith", agent("plugin:" + plugin.getKey(), plugin.getValue()));
        }
        for (Map.Entry<String, String> option : corpus.run().options().entrySet()) {
            run.text("dateline:option", option.getKey() + "=" + option.getValue());
        }
        return run.build();
    }

    private static Thing agent(String name, String version) {
        return Thing.named(name, "prov:SoftwareAgent")
                .text("rdfs:label", name)
                .text("schema:softwareVersion", version)
                .build();
    }

    private static Thing entity(Entity entity) {
        String kind = switch (entity.kind()) {
            case PERSON -> "schema:Person";
            case ORGANIZATION -> "schema:Organization";
            case GROUP -> "dateline:Group";
            case PLACE -> "schema:Place";
        };
        Thing.Builder thing = Thing.named(entity.id(), kind, "sem:Actor", "sem:Authority")
                .text("schema:name", entity.name())
                .texts(
                        "schema:alternateName",
                        entity.variants().stream()
                                .filter(variant -> !variant.equals(entity.name()))
                                .toList())
                .texts("schema:jobTitle", entity.roles())
                .text("dateline:country", entity.code().country())
                .texts("dateline:sector", entity.code().sectors())
                .text("dateline:cameoActor", entity.code().cameo())
                .number("dateline:mentions", entity.mentions())
                .number("dateline:articles", entity.articles());
        return Outside.add(thing, entity.sameAs()).build();
    }

    private static Thing event(Event event) {
        Thing.Builder thing = Thing.named(event.id(), "sem:Event", "schema:Event");
        Codings.add(thing, event.coding())
                .text("dateline:status", event.status().code())
                .flag("dateline:negated", event.negated())
                .flag("dateline:historical", event.historical());
        Dates.add(thing, event.date(), "sem:hasTimeStamp", "sem:hasBeginTimeStamp", "sem:hasEndTimeStamp");
        event.date().firstDay().ifPresent(day -> Dates.add(thing, "schema:startDate", day.toString()));
        event.date().lastDay().ifPresent(day -> Dates.add(thing, "schema:endDate", day.toString()));
        for (EventActor actor : event.actors()) {
            thing.thing("sem:hasActor", Roles.of(actor.side(), actor.entityId(), actor.name()));
        }
        event.reports().forEach(report -> thing.link("dateline:report", report));
        return thing.link("sem:hasPlace", event.placeId())
                .flag("dateline:reciprocal", event.reciprocal())
                .number("dateline:reports", event.reports().size())
                .number("dateline:articles", event.articles())
                .number("dateline:outlets", event.outlets())
                .number("dateline:disagreements", event.disagreements())
                .number("dateline:confidence", event.confidence())
                .link("prov:wasGeneratedBy", RUN)
                .build();
    }

    private static Thing story(Story story) {
        Thing.Builder thing = Thing.named(story.id(), "dateline:Story", "schema:CreativeWork")
                .text("schema:name", story.title())
                .number("dateline:articles", story.articles().size())
                .number("dateline:outlets", story.outlets());
        Dates.add(thing, "dateline:firstDate", story.firstDate());
        return Dates.add(thing, "dateline:lastDate", story.lastDate()).build();
    }

    private static Thing place(Place place) {
        Thing.Builder thing = Thing.named(place.id(), "schema:Place", "sem:Place", "geo:Feature")
                .text("schema:name", place.name())
                .text("schema:addressCountry", place.country())
                .text("schema:addressRegion", place.admin1())
                .text("dateline:feature", place.feature());
        if (Double.isFinite(place.latitude()) && Double.isFinite(place.longitude())) {
            String point = "POINT(" + place.longitude() + " " + place.latitude() + ")";
            thing.number("schema:latitude", place.latitude())
                    .number("schema:longitude", place.longitude())
                    .thing(
                            "geo:hasGeometry",
                            Thing.unnamed("geo:Geometry")
                                    .literal("geo:asWKT", point, "geo:wktLiteral")
                                    .build());
        }
        return Outside.add(thing, place.gazetteerId()).build();
    }

    private static Thing disagreement(Disagreement one) {
        String id = Identifier.of("d", one.eventId(), one.slot(), one.reportA(), one.reportB());
        return Thing.named(id, "dateline:Disagreement")
                .link("dateline:about", one.eventId())
                .text("dateline:slot", one.slot())
                .link("dateline:reportA", one.reportA())
                .text("dateline:valueA", one.valueA())
                .link("dateline:reportB", one.reportB())
                .text("dateline:valueB", one.valueB())
                .flag("dateline:conflict", one.conflict())
                .build();
    }
}
