package org.dateline.linking.disagreements;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.model.ArticleLinks;
import org.dateline.core.model.Copy;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventPlace;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.Side;
import org.dateline.linking.disagreements.Claim.Party;

/** Gathers what the reports of an article say. */
final class ClaimReader {

    /** The bases of dates and places that a report gives to the event itself; others are guesses, which cannot disagree. */
    private static final Set<String> STATED_DATES = Set.of("explicit", "relative");

    private static final Set<String> STATED_PLACES = Set.of("argument", "clause");

    private ClaimReader() {}

    static Claims read(LinkedArticle article) {
        Set<String> persons = article.annotated().all(EntityMention.class).stream()
                .filter(mention -> mention.kind() == EntityKind.PERSON && mention.form() == MentionForm.NAME)
                .map(EntityMention::chain)
                .collect(Collectors.toSet());
        List<Claim> claims = article.annotated().all(EventMention.class).stream()
                .filter(event -> !article.links().event(event.id(article.id())).isEmpty())
                .map(event -> claim(article, event, persons))
                .toList();
        return new Claims(article.id(), claims);
    }

    private static Claim claim(LinkedArticle article, EventMention event, Set<String> persons) {
        String report = event.id(article.id());
        return new Claim(
                report,
                article.links().event(report),
                article.id(),
                article.links().copy().map(Copy::of).orElse(article.id()),
                event.span(),
                event.status(),
                STATED_DATES.contains(event.date().basis()) ? event.date() : DateValue.UNKNOWN,
                event.place().filter(where -> STATED_PLACES.contains(where.basis())).flatMap(EventPlace::place).stream()
                        .toList(),
                parties(event, Side.ACTOR, article.links(), persons),
                parties(event, Side.RECIPIENT, article.links(), persons),
                event.quantities());
    }

    private static List<Party> parties(EventMention event, Side side, ArticleLinks links, Set<String> persons) {
        return event.side(side)
                .map(participant -> new Party(
                        links.entity(participant.chain()),
                        participant.text(),
                        persons.contains(participant.chain()),
                        participant.code().country(),
                        participant.code().sector(),
                        participant.span()))
                .filter(party -> !party.country().isEmpty() || party.person())
                .toList();
    }

    static Optional<String> names(List<Party> parties) {
        return parties.isEmpty()
                ? Optional.empty()
                : Optional.of(parties.stream().map(Party::text).collect(Collectors.joining(", ")));
    }
}
