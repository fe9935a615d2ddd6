package org.dateline.events.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Attribution;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.MentionForm;

/** Decides who acts and who is acted on. */
final class SidesDecision {

    /** The two sides, and whether they act alike. */
    record Sides(List<Party> actors, List<Party> recipients, boolean reciprocal) {

        boolean sidesKnown() {
            return actors.stream().anyMatch(Party::hasCountry)
                    && recipients.stream().anyMatch(Party::hasCountry);
        }

        boolean anyCountry() {
            return actors.stream().anyMatch(Party::hasCountry)
                    || recipients.stream().anyMatch(Party::hasCountry);
        }
    }

    private static final String SPEAKER = "speaker";

    private final Codebook codebook;
    private final ParticipantFinder participants;
    private final CountryInference inference;
    private final Weighing weighing;
    private final AttributionDecision attributions;

    SidesDecision(Codebook codebook, ParticipantFinder participants, AttributionDecision attributions) {
        this.codebook = codebook;
        this.participants = participants;
        this.attributions = attributions;
        inference = new CountryInference(participants, codebook.words());
        weighing = new Weighing(codebook.words());
    }

    Sides decide(Reading reading, Standing standing, SentenceView view, Narrative narrative) {
        List<Party> actors = spoken(participants.all(reading.actors(), view), reading, view);
        List<Party> recipients = spoken(participants.all(reading.recipients(), view), reading, view);
        if (recipients.isEmpty() && isDeed(standing)) {
            recipients = participants.things(reading.recipients(), view);
        }
        if (standing.demandedBySpeaker()) {
            recipients = actors;
            actors = speakers(reading, view);
        }
        if (actors.isEmpty() && reading.frame().actors().contains(SPEAKER)) {
            actors = speakers(reading, view);
        }
        List<Party> acting = actors;
        recipients = recipients.stream()
                .filter(party -> acting.stream().noneMatch(actor -> actor.same(party)))
                .toList();
        if (reading.reciprocal()) {
            return together(actors, recipients, reading, view, narrative);
        }
        if (recipients.stream().noneMatch(Party::hasCountry)) {
            recipients = completed(recipients, actors, reading, standing, view);
        }
        if (CountryInference.takesLoan(actors)) {
            Optional<String> country =
                    where(reading, view).map(party -> party.code().country());
            List<Party> others = recipients;
            country = country.or(() -> CountryInference.country(others));
            List<Party> unknown = actors;
            actors = country.map(lent -> inference.lend(unknown, lent)).orElse(unknown);
        }
        return new Sides(actors, isDeed(standing) ? recipients : people(recipients, view), false);
    }

    /** Words and help are addressed to somebody; only what is taken, kept or hit may be a thing. */
    private List<Party> people(List<Party> recipients, SentenceView view) {
        return recipients.stream()
                .filter(party -> party.mention().isPresent() || weighing.of(party, view) != Weight.NOBODY)
                .toList();
    }

    private boolean isDeed(Standing standing) {
        return codebook.type(standing.outcome().type())
                .filter(type -> type.quad() != 1 && type.quad() != 3)
                .isPresent();
    }

    /** All who act alike; where one side is left unsaid it is the speaker, or those who met before. */
    private Sides together(
            List<Party> actors, List<Party> recipients, Reading reading, SentenceView view, Narrative narrative) {
        List<Party> all = new ArrayList<>(actors);
        all.addAll(recipients);
        if (all.stream().noneMatch(Party::hasCountry)
                && isPlural(all, view)
                && narrative.meeting().size() > 1) {
            return new Sides(narrative.meeting(), List.of(), true);
        }
        if (all.isEmpty() || all.size() < 2 && all.stream().allMatch(Party::hasCountry) && !isPlural(all, view)) {
            for (Party speaker : speakers(reading, view)) {
                if (speaker.hasCountry() && all.stream().noneMatch(known -> known.same(speaker))) {
                    all.add(speaker);
                }
            }
        }
        return new Sides(all, List.of(), true);
    }

    static boolean isPlural(List<Party> parties, SentenceView view) {
        return parties.stream()
                .flatMap(party -> party.mention().stream())
                .anyMatch(mention -> mention.form() == MentionForm.PRONOUN
                        ? mention.name().equalsIgnoreCase("they")
                                || mention.name().equalsIgnoreCase("them")
                        : view.token(view.indexAt(mention.head().end() - 1))
                                .tag()
                                .equals("NNS"));
    }

    private static Set<String> countries(List<Party> parties) {
        Set<String> countries = new HashSet<>();
        parties.stream()
                .filter(Party::hasCountry)
                .forEach(party -> countries.add(party.code().country()));
        return countries;
    }

    /** "We" and "I" are whoever speaks. */
    private List<Party> spoken(List<Party> parties, Reading reading, SentenceView view) {
        if (parties.stream().noneMatch(this::isFirstPerson)) {
            return parties;
        }
        List<Party> resolved = new ArrayList<>();
        for (Party party : parties) {
            if (isFirstPerson(party)) {
                resolved.addAll(speakers(reading, view));
            } else {
                resolved.add(party);
            }
        }
        return resolved;
    }

    private boolean isFirstPerson(Party party) {
        return !party.hasCountry()
                && codebook.words().has("first-person", party.text().toLowerCase(java.util.Locale.ROOT));
    }

    /** Recipients of whom no country is known, or none at all, completed from where it happens and who else is named. */
    private List<Party> completed(
            List<Party> recipients, List<Party> actors, Reading reading, Standing standing, SentenceView view) {
        Optional<Party> found = isDirected(standing) ? where(reading, view) : Optional.empty();
        if (found.isEmpty()) {
            found = inference.other(reading, actors, view);
        }
        if (found.isEmpty() && isDomestic(standing) && recipients.isEmpty()) {
            found = CountryInference.state(actors, view);
        }
        if (recipients.isEmpty()
                || !isDeed(standing) && people(recipients, view).isEmpty()) {
            return found.map(first -> participants.withJoined(first, view)).orElse(List.of());
        }
        if (recipients.stream().anyMatch(SidesDecision::isForeign)) {
            return recipients;
        }
        Optional<String> country =
                found.map(party -> party.code().country()).or(() -> CountryInference.country(actors));
        return country.map(lent -> inference.lend(recipients, lent)).orElse(recipients);
    }

    private static boolean isForeign(Party party) {
        return (" " + party.text().toLowerCase(java.util.Locale.ROOT) + " ").contains(" foreign ");
    }

    /** Is it aimed at the own state where no other is named? */
    private boolean isDomestic(Standing standing) {
        return codebook.type(standing.outcome().type())
                .map(EventClass::domestic)
                .orElse(false);
    }

    /** Does something happen to those who are where it happens? */
    private boolean isDirected(Standing standing) {
        return codebook.type(standing.outcome().type())
                .filter(type -> type.quad() == 4 || type.quad() == 2)
                .isPresent();
    }

    private Optional<Party> where(Reading reading, SentenceView view) {
        List<Slot> places = reading.predication().slots().stream()
                .filter(slot -> codebook.words().has("place-prepositions", slot.role()))
                .toList();
        return places.stream()
                .flatMap(slot -> view.mentions().stream()
                        .filter(mention -> mention.kind() == EntityKind.PLACE
                                && slot.span().contains(mention.head())
                                && !mention.code().country().isEmpty()))
                .findFirst()
                .map(participants::of);
    }

    private List<Party> speakers(Reading reading, SentenceView view) {
        Attribution speaker = attributions.decide(reading, List.of(), view);
        return speaker.span().stream()
                .flatMap(span -> view.article().all(EntityMention.class).stream()
                        .filter(mention -> mention.span().equals(span)
                                || !speaker.chain().isEmpty() && mention.chain().equals(speaker.chain()))
                        .limit(1))
                .map(mention -> new Party(
                        mention.span(),
                        speaker.text(),
                        mention.chain(),
                        mention.code(),
                        mention.basis(),
                        Optional.of(mention)))
                .toList();
    }
}
