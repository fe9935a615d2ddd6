package org.dateline.events.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Attribution;
import org.dateline.core.model.Clause;
import org.dateline.core.model.ClauseLink;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventPlace;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Side;
import org.dateline.core.model.Span;
import org.dateline.core.model.Tense;
import org.dateline.core.model.Voice;

/** Codes the sentences of one article, one after the other. */
final class SentenceCoder {

    private final Codebook codebook;
    private final ParticipantFinder participants;
    private final StatusDecision statuses;
    private final AttributionDecision attributions;
    private final SidesDecision sides;
    private final PlaceDecision places;
    private final CodingDecision codings;
    private final Plausibility plausibility;
    private final ConfidenceEstimate confidence;
    private final Narrative narrative;

    SentenceCoder(AnnotatedArticle article, Codebook codebook) {
        this.codebook = codebook;
        participants = new ParticipantFinder(article, codebook);
        statuses = new StatusDecision(codebook);
        attributions = new AttributionDecision(codebook, participants);
        sides = new SidesDecision(codebook, participants, attributions);
        narrative = new Narrative(article);
        places = new PlaceDecision(codebook);
        codings = new CodingDecision(codebook);
        plausibility = new Plausibility(codebook);
        confidence = new ConfidenceEstimate(codebook);
    }

    List<EventMention> code(SentenceView view) {
        EventReader reader = new EventReader(view, codebook);
        List<Reading> readings = reader.readings();
        Set<Integer> consumed = new HashSet<>();
        readings.forEach(reading -> consumed.addAll(reading.consumed()));
        consumed.addAll(Absorption.of(readings, codebook, view));
        narrative.reached(view.sentence().number());
        rememberMeeting(readings, view);
        List<EventMention> reports = new ArrayList<>();
        List<EventMention> asides = new ArrayList<>();
        for (Reading reading : readings) {
            boolean bound = reading.frame().bound()
                    && reading.predication().isNoun()
                    && reading.content().isEmpty();
            if (!bound
                    && !consumed.contains(reading.predication().head())
                    && (!reading.outcome().isNothing()
                            || !reading.frame().turns().isEmpty())) {
                report(reading, reader, view).ifPresent(isAside(reading) ? asides::add : reports::add);
            }
        }
        return Deduplication.of(reports.isEmpty() ? asides : reports, view);
    }

    /** What is only the purpose of something else counts where a sentence tells nothing more. */
    private static boolean isAside(Reading reading) {
        Clause clause = reading.predication().clause();
        return clause.tense() == Tense.NONE
                && clause.modality() == Modality.NONE
                && (clause.link() == ClauseLink.PURPOSE
                        || clause.link() == ClauseLink.RELATIVE
                                && clause.voice() == Voice.ACTIVE
                                && !clause.progressive());
    }

    /** A meeting that a sentence tells is remembered before what was said there is placed. */
    private void rememberMeeting(List<Reading> readings, SentenceView view) {
        for (Reading reading : readings) {
            if (reading.reciprocal() || reading.outcome().mode().equals("visit")) {
                places.argument(reading, view).ifPresent(place -> narrative.happened(place, true));
            }
        }
    }

    private Optional<EventMention> report(Reading reading, EventReader reader, SentenceView view) {
        List<Party> first = participants.all(reading.actors(), view);
        Attribution attribution = attributions.decide(reading, first, view);
        Standing standing = statuses.decide(reading, reader, view, attributions.isHedged(reading, view));
        if (standing.outcome().isNothing()) {
            return Optional.empty();
        }
        SidesDecision.Sides both = sides.decide(reading, standing, view, narrative);
        if (!plausibility.holds(reading, standing, both, view)) {
            return Optional.empty();
        }
        DateValue date = DateDecision.decide(reading, view, narrative, codebook);
        boolean old = DateDecision.isHistorical(date, reading, view);
        List<Participant> all = new ArrayList<>();
        both.actors().forEach(party -> all.add(party.on(Side.ACTOR)));
        both.recipients().forEach(party -> all.add(party.on(Side.RECIPIENT)));
        List<String> decisions = new ArrayList<>(reading.decisions());
        decisions.addAll(standing.decisions());
        decisions.add("date " + (date.isKnown() ? date.value() + " (" + date.basis() + ")" : "unknown"));
        Optional<EventPlace> place = places.decide(reading, standing, view, both, narrative, old);
        place.ifPresent(found -> decisions.add("place " + found.text() + " (" + found.basis() + ")"));
        boolean meeting = both.reciprocal() && reading.outcome().equals(standing.outcome());
        boolean visit = reading.outcome().mode().equals("visit");
        place.filter(found -> !old).ifPresent(found -> {
            narrative.happened(found, found.basis().equals("argument") && (meeting || visit));
            if (meeting || visit && !standing.hypothetical()) {
                narrative.placed(both.actors(), found);
            }
        });
        if (meeting && both.actors().size() > 1) {
            narrative.met(both.actors());
        } else if (visit && both.sidesKnown()) {
            narrative.met(Stream.concat(both.actors().stream(), both.recipients().stream())
                    .toList());
        }
        ConfidenceEstimate.Estimate sure = confidence.of(reading, standing, both, date, old, view);
        decisions.add(sure.why());
        return Optional.of(new EventMention(
                evidence(reading, view),
                view.sentence().number(),
                trigger(reading, view),
                codings.decide(standing.outcome(), reading, view),
                standing.status(),
                standing.negated(),
                old,
                all,
                both.reciprocal() && both.actors().size() > 1,
                date,
                place,
                attribution,
                Quantities.of(reading, view, codebook),
                reading.frame().id(),
                sure.value(),
                decisions));
    }

    private static Span trigger(Reading reading, SentenceView view) {
        return reading.trigger().stream()
                .map(index -> view.token(index).span())
                .reduce(Span::cover)
                .orElseGet(() -> view.token(reading.predication().head()).span());
    }

    private static Span evidence(Reading reading, SentenceView view) {
        Span evidence = reading.predication().clause().span().cover(trigger(reading, view));
        return view.sentence().span().contains(evidence)
                ? evidence
                : view.sentence().span();
    }
}
