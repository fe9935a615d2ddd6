package org.dateline.linking.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.core.model.ArticleLinks;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Place;
import org.dateline.core.model.Side;
import org.dateline.core.model.Span;
import org.dateline.linking.events.ReportDigest.Party;

/** Gathers what an article reports. */
final class ReportReader {

    /** How far around the evidence words count as context, in UTF-16 units. */
    private static final int CONTEXT = 200;

    private static final int SHORTEST_CONTEXT_WORD = 4;

    /** The bases of dates and places that the report gives to the event itself. */
    private static final Set<String> SURE_DATES = Set.of("explicit", "relative");

    private static final Set<String> SURE_PLACES = Set.of("argument");

    private final Stems stems;

    ReportReader(Stems stems) {
        this.stems = stems;
    }

    EventDigest read(LinkedArticle article) {
        Set<String> persons = article.annotated().all(EntityMention.class).stream()
                .filter(mention -> mention.kind() == EntityKind.PERSON && mention.form() == MentionForm.NAME)
                .map(EntityMention::chain)
                .collect(Collectors.toSet());
        List<ReportDigest> reports = article.annotated().all(EventMention.class).stream()
                .filter(event -> event.coding().type().isEvent())
                .map(event -> report(article, event, persons))
                .toList();
        return new EventDigest(article.id(), article.links().storyId(), reports);
    }

    private ReportDigest report(LinkedArticle article, EventMention event, Set<String> persons) {
        Place place = event.place().flatMap(where -> where.place()).orElse(NOWHERE);
        return new ReportDigest(
                event.id(article.id()),
                article.id(),
                event.coding().type().scheme() + ":" + event.coding().type().code(),
                event.coding().mode(),
                Standing.of(event.status()),
                event.negated(),
                parties(event, Side.ACTOR, article.links(), persons),
                parties(event, Side.RECIPIENT, article.links(), persons),
                event.reciprocal(),
                event.date().firstDay().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
                event.date().lastDay().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE),
                SURE_DATES.contains(event.date().basis()),
                place.id(),
                place.country(),
                place.feature().startsWith("PCL"),
                event.place()
                        .filter(where -> SURE_PLACES.contains(where.basis()))
                        .isPresent(),
                stems.of(article.annotated().text(event.trigger())),
                context(article.article().text(), event.span()));
    }

    private static final Place NOWHERE = new Place("", "", "", "", 0, 0, "", "");

    private static List<Party> parties(EventMention event, Side side, ArticleLinks links, Set<String> persons) {
        return event.side(side)
                .map(participant -> party(participant, links, persons))
                .toList();
    }

    private static Party party(Participant participant, ArticleLinks links, Set<String> persons) {
        return new Party(
                links.entity(participant.chain()),
                persons.contains(participant.chain()),
                participant.code().country(),
                participant.code().sector());
    }

    private List<Integer> context(String text, Span span) {
        int start = Math.max(0, span.start() - CONTEXT);
        int end = Math.min(text.length(), span.end() + CONTEXT);
        TreeSet<Integer> hashes = new TreeSet<>();
        for (String word : stems.of(text.substring(start, end))) {
            if (word.length() >= SHORTEST_CONTEXT_WORD) {
                hashes.add(word.hashCode());
            }
        }
        return new ArrayList<>(hashes);
    }
}
