package org.dateline.events.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.Attribution;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;

/** Decides who acts and who is acted on. */
final class SidesDecision {

    /** The two sides, and whether they act alike. */
    record Sides(List<Party> actors, List<Party> recipients, boolean reciprocal) {}

    private final Codebook codebook;
    private final ParticipantFinder participants;
    private final CountryInference inference;

    SidesDecision(Codebook codebook, ParticipantFinder participants) {
        this.codebook = codebook;
        this.participants = participants;
        inference = new CountryInference(participants);
    }

    Sides decide(Reading reading, Standing standing, SentenceView view) {
        List<Party> actors = new ArrayList<>(participants.all(reading.actors(), view));
        List<Party> recipients = new ArrayList<>(participants.all(reading.recipients(), view));
        if (standing.demandedBySpeaker()) {
            recipients = new ArrayList<>(actors);
            actors = new ArrayList<>(speakers(reading, view));
        }
        List<Party> acting = actors;
        recipients.removeIf(party -> acting.stream().anyMatch(actor -> actor.same(party)));
        if (actors.isEmpty()) {
            actors = new ArrayList<>(speakersWhereAsked(reading, view));
        }
        if (recipients.stream().noneMatch(Party::hasCountry)) {
            recipients = new ArrayList<>(completed(recipients, actors, reading, standing, view));
        }
        if (CountryInference.takesLoan(actors)) {
            List<Party> unknown = actors;
            actors = CountryInference.country(recipients)
                    .map(country -> new ArrayList<>(CountryInference.lend(unknown, country)))
                    .orElseGet(() -> new ArrayList<>(unknown));
        }
        boolean reciprocal = reading.reciprocal();
        if (reciprocal) {
            actors.addAll(recipients);
            recipients = List.of();
        }
        return new Sides(actors, recipients, reciprocal);
    }

    /** Recipients of whom no country is known, or none at all, completed from where it happens and who else is named. */
    private List<Party> completed(
            List<Party> recipients, List<Party> actors, Reading reading, Standing standing, SentenceView view) {
        Optional<Party> found = isDirected(standing) ? where(reading, view) : Optional.empty();
        if (found.isEmpty() && !reading.reciprocal()) {
            found = inference.other(reading, actors, view);
        }
        if (found.isEmpty() && isDomestic(standing) && recipients.isEmpty()) {
            found = CountryInference.state(actors, view);
        }
        if (recipients.isEmpty()) {
            return found.stream().toList();
        }
        Optional<String> country =
                found.map(party -> party.code().country()).or(() -> CountryInference.country(actors));
        return country.map(lent -> CountryInference.lend(recipients, lent)).orElse(recipients);
    }

    /** Is it aimed at the own state where no other is named? */
    private boolean isDomestic(Standing standing) {
        return codebook.type(standing.outcome().type())
                .map(EventClass::domestic)
                .orElse(false);
    }

    private List<Party> speakersWhereAsked(Reading reading, SentenceView view) {
        return reading.frame().actors().contains("speaker") ? speakers(reading, view) : List.of();
    }

    /** Does something happen to those who are where it happens? */
    private boolean isDirected(Standing standing) {
        return codebook.type(standing.outcome().type())
                .filter(type -> type.quad() == 4 || type.quad() == 2)
                .isPresent();
    }

    private Optional<Party> where(Reading reading, SentenceView view) {
        return participants
                .all(
                        reading.predication().slots().stream()
                                .filter(slot -> codebook.words().has("place-prepositions", slot.role()))
                                .toList(),
                        view)
                .stream()
                .filter(party -> party.hasCountry()
                        && party.mention()
                                .map(EntityMention::kind)
                                .filter(kind -> kind == EntityKind.PLACE)
                                .isPresent())
                .findFirst();
    }

    private List<Party> speakers(Reading reading, SentenceView view) {
        Attribution speaker = new AttributionDecision(codebook, participants).decide(reading, List.of(), view);
        return speaker.span().stream()
                .flatMap(span -> view.article().all(EntityMention.class).stream()
                        .filter(mention -> mention.span().equals(span)
                                || mention.span().contains(span)
                                        && !speaker.chain().isEmpty()
                                        && mention.chain().equals(speaker.chain()))
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
