package org.dateline.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.model.ActorCode;
import org.dateline.core.model.Attribution;
import org.dateline.core.model.CodeBasis;
import org.dateline.core.model.Coding;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Side;
import org.dateline.core.model.Span;
import org.dateline.core.model.Status;
import org.dateline.evaluation.CodedSentence.Claim;
import org.junit.jupiter.api.Test;

class CodedSentenceTest {

    private static final Span SPAN = new Span(0, 1);

    private static EventMention event(
            String type, boolean reciprocal, double confidence, String actors, String recipients) {
        return new EventMention(
                SPAN,
                0,
                SPAN,
                new Coding(new EventType("plover", type), "", List.of(), "", 0, 0),
                Status.OCCURRED,
                false,
                false,
                Stream.concat(side(Side.ACTOR, actors), side(Side.RECIPIENT, recipients))
                        .toList(),
                reciprocal,
                DateValue.UNKNOWN,
                Optional.empty(),
                Attribution.NONE,
                List.of(),
                "rule",
                confidence,
                List.of());
    }

    private static Stream<Participant> side(Side side, String countries) {
        return Stream.of(countries.split(" "))
                .filter(country -> !country.isEmpty())
                .map(country -> new Participant(side, SPAN, country, "", ActorCode.of(country), CodeBasis.TEXT));
    }

    @Test
    void aCompoundIsReadPairByPair() {
        CodedSentence coded = CodedSentence.of(List.of(event("REQUEST", false, 1, "FRA DEU", "IRN")));
        assertEquals(
                Set.of(
                        new Claim("REQUEST", Set.of(List.of("FRA", "IRN"))),
                        new Claim("REQUEST", Set.of(List.of("DEU", "IRN")))),
                coded.claims(false));
    }

    @Test
    void aReciprocalPairIsOneClaim() {
        CodedSentence coded = CodedSentence.of(List.of(event("CONSULT", true, 1, "FRA DEU", "")));
        assertEquals(
                Set.of(new Claim("CONSULT", Set.of(List.of("FRA", "DEU"), List.of("DEU", "FRA")))),
                coded.claims(false));
    }

    @Test
    void whoIsNotKnownIsWrittenSo() {
        CodedSentence coded = CodedSentence.of(List.of(event("PROTEST", false, 1, "FRA", "")));
        assertEquals(Set.of(new Claim("PROTEST", Set.of(List.of("FRA", "---")))), coded.claims(false));
    }

    @Test
    void bodiesOfStatesAreOneAndBareStatementsAreNoEvents() {
        assertEquals("IGO", CodedSentence.country("EUR"));
        assertEquals(
                0,
                CodedSentence.of(List.of(event("", false, 1, "FRA", "")))
                        .events()
                        .size());
    }

    @Test
    void theMostConfidentIsTheFirstOfEquals() {
        EventMention weak = event("AID", false, 0.3, "FRA", "");
        EventMention first = event("ACCUSE", false, 0.8, "FRA", "");
        EventMention second = event("REJECT", false, 0.8, "FRA", "");
        assertEquals(
                List.of(first),
                CodedSentence.of(List.of(weak, first, second)).mostConfident().events());
    }
}
