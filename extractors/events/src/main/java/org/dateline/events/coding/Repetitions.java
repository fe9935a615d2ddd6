package org.dateline.events.coding;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.PartOfSpeech;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Side;

/** Takes out half-told repetitions: a report with one side only, where another of its type tells of the same one with both. */
final class Repetitions {

    private Repetitions() {}

    /** @param article tells which chains are persons: what happens to one person happens once, what happens to troops again and again */
    static List<EventMention> without(List<EventMention> events, AnnotatedArticle article) {
        Set<String> persons = article.all(EntityMention.class).stream()
                .filter(mention -> mention.kind() == EntityKind.PERSON)
                .map(EntityMention::chain)
                .collect(Collectors.toSet());
        return events.stream()
                .filter(event -> !isHalf(event)
                        || events.stream()
                                .noneMatch(other -> !isHalf(other)
                                        && (persons.containsAll(chains(event)) && tellsMore(other, event)
                                                || isNoun(event, article) && takesUp(event, other))))
                .toList();
    }

    private static boolean isNoun(EventMention event, AnnotatedArticle article) {
        return article.tokens(event.sentence()).stream()
                .anyMatch(token -> token.span().equals(event.trigger()) && token.partOfSpeech() == PartOfSpeech.NOUN);
    }

    /** A noun ("the American threat") that takes up what was told in full before. */
    private static boolean takesUp(EventMention noun, EventMention whole) {
        return noun.coding().type().equals(whole.coding().type())
                && whole.span().start() < noun.span().start()
                && countries(whole).containsAll(countries(noun))
                && noun.date().basis().equals(whole.date().basis());
    }

    private static Set<String> countries(EventMention event) {
        return event.participants().stream()
                .map(participant -> participant.code().country())
                .collect(Collectors.toSet());
    }

    private static boolean isHalf(EventMention event) {
        return !event.reciprocal()
                && (event.side(Side.ACTOR).findAny().isEmpty()
                        || event.side(Side.RECIPIENT).findAny().isEmpty());
    }

    private static boolean tellsMore(EventMention whole, EventMention half) {
        Set<String> known = chains(whole);
        return whole.coding().type().equals(half.coding().type())
                && half.confidence() < whole.confidence()
                && !chains(half).isEmpty()
                && known.containsAll(chains(half));
    }

    private static Set<String> chains(EventMention event) {
        return event.participants().stream()
                .map(Participant::chain)
                .filter(chain -> !chain.isEmpty())
                .collect(Collectors.toSet());
    }
}
