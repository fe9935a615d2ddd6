package org.dateline.jsonld;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.dateline.core.model.Article;
import org.dateline.core.model.Attribution;
import org.dateline.core.model.CodePoints;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventPlace;
import org.dateline.core.model.Identifier;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Place;
import org.dateline.core.model.Quantity;
import org.dateline.core.model.Quote;
import org.dateline.core.model.Span;
import org.dateline.core.model.TextPolicy;

/** An article, its quotes, and its reports of events. */
final class ArticleThings {

    private final LinkedArticle linked;
    private final Article article;
    private final CodePoints points;
    private final TextPolicy policy;

    ArticleThings(LinkedArticle linked, TextPolicy policy) {
        this.linked = linked;
        this.article = linked.article();
        this.points = CodePoints.of(article.text());
        this.policy = policy;
    }

    void write(ThingWriter writer) throws IOException {
        writer.write(article());
        Set<String> seen = new HashSet<>();
        for (Quote quote : linked.annotated().all(Quote.class)) {
            String id = Identifier.of(
                    "q", article.id(), quote.span().start(), quote.span().end());
            if (seen.add(id)) {
                writer.write(quote(id, quote));
            }
        }
        for (EventMention mention : linked.annotated().all(EventMention.class)) {
            String id = mention.id(article.id());
            if (seen.add(id)) {
                writer.write(report(id, mention));
            }
        }
    }

    /** Who published an article, as a thing. */
    static String outlet(Metadata metadata) {
        return Identifier.of("o", metadata.outlet());
    }

    private Thing article() {
        Metadata metadata = article.metadata();
        Thing.Builder thing = Thing.named(article.id(), "schema:NewsArticle", "prov:Entity")
                .text("schema:headline", metadata.title())
                .text("schema:inLanguage", metadata.language())
                .text("schema:url", metadata.url())
                .text("schema:articleSection", metadata.section())
                .text("schema:creditText", metadata.agency());
        Dates.add(thing, "schema:datePublished", metadata.published().value());
        Dates.add(thing, "schema:dateModified", metadata.modified().value());
        if (!metadata.outlet().isEmpty()) {
            thing.thing(
                    "schema:publisher",
                    Thing.named(outlet(metadata), "schema:Organization", "sem:Authority")
                            .text("schema:name", metadata.outlet())
                            .build());
        }
        for (String author : metadata.authors()) {
            thing.thing(
                    "schema:author",
                    Thing.unnamed("schema:Person").text("schema:name", author).build());
        }
        thing.link("schema:isPartOf", linked.links().storyId());
        linked.links()
                .copy()
                .ifPresent(copy -> thing.link("prov:wasDerivedFrom", copy.of())
                        .text("dateline:copyKind", copy.kind().code()));
        return thing.text("dateline:source", article.provenance().sourceUri())
                .number("dateline:record", article.provenance().record())
                .number("dateline:confidence", article.confidence())
                .text("schema:articleBody", policy == TextPolicy.FULL ? article.text() : "")
                .link("prov:wasGeneratedBy", CorpusThings.RUN)
                .build();
    }

    private Thing quote(String id, Quote quote) {
        return Thing.named(id, "schema:Quotation", "oa:Annotation")
                .link("schema:isPartOf", article.id())
                .link(
                        "schema:spokenByCharacter",
                        linked.links().entity(quote.speaker().chain()))
                .text("schema:creditText", quote.speaker().text())
                .text("dateline:channel", quote.speaker().channel())
                .text("dateline:quoteKind", quote.kind().code())
                .text("dateline:addressee", quote.addressee())
                .text(
                        "schema:text",
                        policy == TextPolicy.NONE ? "" : quote.span().in(article.text()))
                .thing("oa:hasTarget", evidence(quote.span()))
                .build();
    }

    /** A report is a view of an event: somebody's, on some words. */
    private Thing report(String id, EventMention mention) {
        Thing.Builder thing = Thing.named(id, "sem:View", "oa:Annotation", "dateline:Report")
                .link("oa:hasBody", linked.links().event(id))
                .link("prov:wasDerivedFrom", article.id());
        accordingTo(thing, mention.attribution());
        Codings.add(thing, mention.coding())
                .text("dateline:status", mention.status().code())
                .flag("dateline:negated", mention.negated())
                .flag("dateline:historical", mention.historical());
        Dates.add(thing, mention.date(), "sem:hasTimeStamp", "sem:hasBeginTimeStamp", "sem:hasEndTimeStamp");
        for (Participant participant : mention.participants()) {
            String entity = linked.links().entity(participant.chain());
            thing.thing("sem:hasActor", Roles.of(participant.side(), entity, participant.text()));
        }
        mention.place().flatMap(EventPlace::place).map(Place::id).ifPresent(place -> thing.link("sem:hasPlace", place));
        for (Quantity quantity : mention.quantities()) {
            thing.thing(
                    "dateline:quantity",
                    Thing.unnamed("schema:QuantitativeValue")
                            .text("schema:name", quantity.kind())
                            .number("schema:minValue", quantity.low())
                            .number("schema:maxValue", quantity.high())
                            .build());
        }
        return thing.text("dateline:rule", mention.rule())
                .number("dateline:confidence", mention.confidence())
                .thing("oa:hasTarget", evidence(mention.span()))
                .build();
    }

    /** The speaker; where the report speaks for itself, its outlet. */
    private void accordingTo(Thing.Builder thing, Attribution attribution) {
        String speaker = linked.links().entity(attribution.chain());
        if (!speaker.isEmpty()) {
            thing.link("sem:accordingTo", speaker);
        } else if (!attribution.text().isEmpty()) {
            thing.thing(
                    "sem:accordingTo",
                    Thing.unnamed("sem:Authority")
                            .text("rdfs:label", attribution.text())
                            .build());
        } else if (!article.metadata().outlet().isEmpty()) {
            thing.link("sem:accordingTo", outlet(article.metadata()));
        }
        thing.text("dateline:channel", attribution.channel()).flag("dateline:hedged", attribution.hedged());
    }

    /** Where the words stand, counted in Unicode code points, and what they are. */
    private Thing evidence(Span span) {
        Span counted = points.count(span);
        Thing.Builder target = Thing.unnamed("oa:SpecificResource")
                .link("oa:hasSource", article.id())
                .thing(
                        "oa:hasSelector",
                        Thing.unnamed("oa:TextPositionSelector")
                                .number("oa:start", counted.start())
                                .number("oa:end", counted.end())
                                .build());
        if (policy != TextPolicy.NONE) {
            target.thing(
                    "oa:hasSelector",
                    Thing.unnamed("oa:TextQuoteSelector")
                            .text("oa:exact", span.in(article.text()))
                            .build());
        }
        return target.build();
    }
}
