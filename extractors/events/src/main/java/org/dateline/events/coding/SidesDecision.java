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

    SidesDecision(Codebook codebook, ParticipantFinder participants) {
        this.codebook = codebook;
        this.participants = participants;
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
        if (recipients.stream().noneMatch(Party::hasCountry) && isDirected(standing)) {
            Optional<Party> place = where(reading, view);
            if (place.isPresent() && recipients.isEmpty()) {
                recipients.add(place.get());
            } else if (place.isPresent()) {
                String country = place.get().code().country();
                recipients.replaceAll(party -> new Party(
                        party.span(),
                        party.text(),
                        party.chain(),
                        ParticipantFinder.withCountry(party.code(), country),
                        party.basis(),
                        party.mention()));
            }
        }
        boolean reciprocal = reading.reciprocal();
        if (reciprocal) {
            actors.addAll(recipients);
            recipients = List.of();
        }
        return new Sides(actors, recipients, reciprocal);
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
