package org.dateline.linking.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.core.model.ArticleLinks;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Quantity;
import org.dateline.core.model.Side;
import org.dateline.core.model.Span;
import org.dateline.linking.events.ReportDigest.Kind;
import org.dateline.linking.events.ReportDigest.Party;

/** Gathers what an article reports. */
final class ReportReader {

    /** How far around the evidence words count as context, in UTF-16 units. */
    private static final int CONTEXT = 200;

    private final Stems stems;
    private final Rarity rarity;
    private final EventKeys keys;

    ReportReader(Stems stems, Rarity rarity) {
        this.stems = stems;
        this.rarity = rarity;
        this.keys = new EventKeys(stems);
    }

    EventDigest read(LinkedArticle article) {
        Map<String, EntityMention> telling = new HashMap<>();
        TreeSet<String> people = new TreeSet<>();
        for (EntityMention mention : article.annotated().all(EntityMention.class)) {
            telling.merge(mention.chain(), mention, (a, b) -> weight(b) > weight(a) ? b : a);
            String entity = article.links().entity(mention.chain());
            if (mention.kind() == EntityKind.PERSON && mention.form() == MentionForm.NAME && !entity.isEmpty()) {
                people.add(entity);
            }
        }
        List<ReportDigest> reports = article.annotated().all(EventMention.class).stream()
                .filter(event -> event.coding().type().isEvent())
                .map(event -> report(article, event, telling, List.copyOf(people)))
                .map(report -> report.withKeys(keys.of(report)))
                .toList();
        return new EventDigest(article.id(), reports);
    }

    private ReportDigest report(
            LinkedArticle article, EventMention event, Map<String, EntityMention> telling, List<String> people) {
        return new ReportDigest(
                event.id(article.id()),
                article.id(),
                article.links().storyId(),
                new Kind(
                        event.coding().type().scheme(),
                        event.coding().type().code(),
                        event.coding().mode(),
                        event.coding().quadClass()),
                Standing.of(event.status()),
                event.negated(),
                event.historical(),
                parties(event, Side.ACTOR, article.links(), telling),
                parties(event, Side.RECIPIENT, article.links(), telling),
                event.reciprocal(),
                named(article, event),
                people,
                When.of(article.article().metadata().published()),
                When.of(event.date()),
                Where.of(event.place()),
                stems.ofTrigger(article.annotated().text(event.trigger())),
                context(article.article().text(), event.span()),
                event.quantities().stream()
                        .map(Quantity::low)
                        .sorted()
                        .distinct()
                        .toList(),
                BlockKeys.NONE);
    }

    private static List<Party> parties(
            EventMention event, Side side, ArticleLinks links, Map<String, EntityMention> telling) {
        return event.side(side)
                .map(participant -> party(participant, links, telling))
                .toList();
    }

    private static Party party(Participant participant, ArticleLinks links, Map<String, EntityMention> telling) {
        Optional<EntityMention> mention = Optional.ofNullable(telling.get(participant.chain()));
        return new Party(
                links.entity(participant.chain()),
                mention.filter(each -> each.form() == MentionForm.NAME).isPresent(),
                mention.map(EntityMention::kind).orElse(EntityKind.GROUP),
                participant.code().country(),
                participant.code().sector());
    }

    /** Which mention of a chain tells most of what it is. */
    private static int weight(EntityMention mention) {
        int form = mention.form() == MentionForm.NAME ? 4 : mention.form() == MentionForm.NOMINAL ? 2 : 0;
        return form + (mention.kind() == EntityKind.PERSON ? 1 : 0);
    }

    private static List<String> named(LinkedArticle article, EventMention event) {
        TreeSet<String> named = new TreeSet<>();
        for (EntityMention mention : article.annotated().in(event.sentence(), EntityMention.class)) {
            String entity = article.links().entity(mention.chain());
            if (!entity.isEmpty() && isTelling(mention) && event.span().overlaps(mention.span())) {
                named.add(entity);
            }
        }
        return new ArrayList<>(named);
    }

    /** A person or a body; countries and towns stand in every report of a story. */
    private static boolean isTelling(EntityMention mention) {
        return mention.kind() == EntityKind.PERSON
                || mention.kind() == EntityKind.ORGANIZATION
                        && mention.place()
                                .filter(place -> place.name().equalsIgnoreCase(mention.name()))
                                .isEmpty()
                        && !mention.head().isEmpty();
    }

    private Hashes context(String text, Span span) {
        int start = Math.max(0, span.start() - CONTEXT);
        int end = Math.min(text.length(), span.end() + CONTEXT);
        Set<String> telling = new HashSet<>();
        for (String word : Stems.words(text.substring(start, end))) {
            if (rarity.isTelling(word)) {
                telling.add(stems.stem(word));
            }
        }
        return Hashes.of(telling);
    }
}
