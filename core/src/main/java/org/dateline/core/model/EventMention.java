package org.dateline.core.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A report of an event: who did what to whom, when, where, standing how, according to whom, on which words, by which rule.
 *
 * @param span the evidence: the words that tell the event
 * @param sentence the number of its sentence
 * @param trigger the word or words that gave the type
 * @param negated "did not attack"
 * @param historical told as background of the news
 * @param participants actors and recipients; all sides are actors where it is reciprocal, unless host and visitor are clear
 * @param attribution who says so
 * @param rule the id of the frame of the codebook that gave the type
 * @param confidence between 0 and 1
 * @param decisions why each slot is as it is, in words, for {@code dateline explain}
 */
public record EventMention(
        Span span,
        int sentence,
        Span trigger,
        Coding coding,
        Status status,
        boolean negated,
        boolean historical,
        List<Participant> participants,
        boolean reciprocal,
        DateValue date,
        Optional<EventPlace> place,
        Attribution attribution,
        List<Quantity> quantities,
        String rule,
        double confidence,
        List<String> decisions)
        implements Annotation {

    public EventMention {
        participants = List.copyOf(participants);
        quantities = List.copyOf(quantities);
        decisions = List.copyOf(decisions);
    }

    /** The id of this report: a hash of article, evidence, trigger and type. */
    public String id(String articleId) {
        return Identifier.of(
                "r",
                articleId,
                span.start(),
                span.end(),
                trigger.start(),
                trigger.end(),
                coding.type().code(),
                coding.mode(),
                status);
    }

    public Stream<Participant> side(Side side) {
        return participants.stream().filter(participant -> participant.side() == side);
    }
}
