package org.dateline.events.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.Span;

/**
 * Finds the country of a side that states none: another country named in the event's own phrases ("ready to send troops to a force
 * <em>in Liberia</em>"), else that of the other side, because what states and peoples do at home needs no country in the news.
 */
final class CountryInference {

    private final ParticipantFinder participants;
    private final Words words;

    CountryInference(ParticipantFinder participants, Words words) {
        this.participants = participants;
        this.words = words;
    }

    /** Somebody of another country than the actors' who is named in the phrases of an event, the nearest to its head first. */
    Optional<Party> other(Reading reading, List<Party> actors, SentenceView view) {
        Set<String> own = countries(actors);
        Set<Span> taken = new HashSet<>();
        actors.forEach(party -> taken.add(party.span()));
        int head = view.token(reading.predication().head()).span().start();
        List<Slot> phrases = phrases(reading).toList();
        return view.mentions().stream()
                .filter(mention -> mention.form() != MentionForm.PRONOUN
                        && !mention.code().country().isEmpty()
                        && !own.contains(mention.code().country())
                        && !isScene(mention, phrases)
                        && phrases.stream().anyMatch(slot -> slot.span().contains(mention.span()))
                        && taken.stream().noneMatch(span -> span.overlaps(mention.span())))
                .min(Comparator.comparingInt(mention -> Math.abs(mention.span().start() - head)))
                .map(mention -> participants.of(mention));
    }

    /** A town where something is said or done is no side of it: "agreed <em>in Beijing</em>". */
    private static boolean isScene(EntityMention mention, List<Slot> phrases) {
        boolean town = mention.place()
                .filter(place -> place.feature().startsWith("PPL"))
                .isPresent();
        return town
                && phrases.stream()
                        .anyMatch(
                                slot -> (slot.role().equals("in") || slot.role().equals("at"))
                                        && slot.direct()
                                        && slot.span().contains(mention.span()));
    }

    private static Stream<Slot> phrases(Reading reading) {
        Stream<Slot> own = reading.predication().slots().stream()
                .filter(slot -> !slot.role().equals("subject")
                        && !slot.role().equals("adverbial")
                        && !slot.role().equals("according to"));
        return Stream.concat(own, reading.content().stream().flatMap(CountryInference::phrases));
    }

    private static Set<String> countries(List<Party> parties) {
        Set<String> countries = new HashSet<>();
        parties.stream()
                .filter(Party::hasCountry)
                .forEach(party -> countries.add(party.code().country()));
        return countries;
    }

    /** The parties, those without a country with that one, but for "both governments", who are of two. */
    List<Party> lend(List<Party> parties, String country) {
        List<Party> lent = new ArrayList<>();
        for (Party party : parties) {
            lent.add(
                    party.hasCountry() || isSeveralStates(party)
                            ? party
                            : party.with(ParticipantFinder.withCountry(party.code(), country)));
        }
        return lent;
    }

    private boolean isSeveralStates(Party party) {
        List<String> phrase = List.of(party.text().toLowerCase(Locale.ROOT).split("\\s+"));
        return words.has("states-and-their-heads", phrase.get(phrase.size() - 1))
                && phrase.stream().anyMatch(word -> words.has("several", word));
    }

    static Optional<String> country(List<Party> parties) {
        return parties.stream()
                .filter(Party::hasCountry)
                .map(party -> party.code().country())
                .findFirst();
    }

    /** Is a country lent to these? Not to states and bodies that are known, and not to things. */
    static boolean takesLoan(List<Party> parties) {
        return !parties.isEmpty() && parties.stream().noneMatch(Party::hasCountry);
    }

    /** The state of an actor as the one addressed, on the words that name its country. */
    static Optional<Party> state(List<Party> actors, SentenceView view) {
        return actors.stream().filter(Party::hasCountry).findFirst().map(actor -> {
            String country = actor.code().country();
            Optional<EntityMention> named = view.mentions().stream()
                    .filter(mention -> mention.code().country().equals(country)
                            && !mention.span().equals(actor.span())
                            && mention.form() == MentionForm.NAME)
                    .findFirst();
            Span span = named.map(EntityMention::span).orElse(actor.span());
            return new Party(
                    span,
                    view.article().text(span),
                    named.map(EntityMention::chain).orElse(""),
                    org.dateline.core.model.ActorCode.of(country, "GOV"),
                    actor.basis(),
                    named);
        });
    }
}
