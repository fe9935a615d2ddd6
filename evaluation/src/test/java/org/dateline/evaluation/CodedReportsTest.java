package org.dateline.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.ActorCode;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Annotation;
import org.dateline.core.model.Attribution;
import org.dateline.core.model.CodeBasis;
import org.dateline.core.model.Coding;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Layer;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Side;
import org.dateline.core.model.Span;
import org.dateline.core.model.Status;
import org.dateline.core.plugin.Parts;
import org.dateline.core.spi.Annotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A coder that takes every "met" for a meeting and every "hit" for an attack, of France on Germany. */
class CodedReportsTest {

    private static final String MEETING = """
            {"id": "1", "kind": "sentence", "published": "2020-01-01", "text": "Berlin met Paris and Rome hit Oslo.", "events": [
            {"type": "CONSULT", "words": "met", "actors": [{"code": "FRA:"}], "recipients": [{"code": "DEU:"}], "status": "occurred"}]}
            """.replace("\n", "");

    @TempDir
    Path folder = Path.of("");

    private Figures evaluate(String... lines) throws IOException {
        Parts parts = new Parts(List.of(), List.of(), List.of(), List.of(new Words()), List.of(), List.of());
        return new CodedReports(parts).evaluate(Files.write(folder.resolve("gold.jsonl"), List.of(lines)));
    }

    @Test
    void whatIsNotInTheGoldIsFalseAndWhatIsNotFoundIsMissed() throws IOException {
        Figures figures = evaluate(MEETING, MEETING.replace("met", "saw").replace("\"1\"", "\"2\""));
        assertEquals(1, figures.value("type", " all", "hit"));
        assertEquals(2, figures.value("type", " all", "false"));
        assertEquals(1, figures.value("type", " all", "missed"));
        assertEquals(1, figures.value("slots of matched events", "status", "right"));
    }

    @Test
    void aWrongSideIsFalseAndMissedAndWrittenDown() throws IOException {
        Figures figures = evaluate(MEETING.replace("FRA", "ITA"));
        assertEquals(1, figures.value("type", "CONSULT", "hit"));
        assertEquals(0, figures.value("type and countries of both sides", "CONSULT", "hit"));
        assertEquals(1, figures.value("type and countries of both sides", "CONSULT", "missed"));
        assertEquals(
                1,
                figures.errors().stream()
                        .filter(line -> line.contains("\tsides\t"))
                        .count());
    }

    @Test
    void whatIsOptionalIsNeitherMissedNorFalse() throws IOException {
        Figures figures = evaluate(MEETING.replace("\"status\"", "\"optional\": true, \"status\""));
        assertEquals(0, figures.value("type", " all", "hit"));
        assertEquals(1, figures.value("type", " all", "false")); // the attack
        assertEquals(0, figures.value("type", " all", "missed"));
    }

    @Test
    void sidesOfReciprocalEventsMayBeExchangedAndUnknownOnesAreAny() throws IOException {
        ObjectMapper json = new ObjectMapper();
        String text = "Berlin met Paris.";
        EventMention met = event(new Span(7, 10), "CONSULT");
        String gold =
                "{\"type\": \"CONSULT\", \"words\": \"met\", \"actors\": [{\"code\": \"%s\"}], \"recipients\": [{\"code\": \"%s\"}],"
                        + " \"reciprocal\": %s}";
        assertEquals(
                false,
                GoldEvent.of(json.readTree(gold.formatted("DEU:GOV", "FRA:", "false")), text)
                        .hasSidesOf(met));
        assertEquals(
                true,
                GoldEvent.of(json.readTree(gold.formatted("DEU:GOV", "FRA:", "true")), text)
                        .hasSidesOf(met));
        assertEquals(
                true,
                GoldEvent.of(json.readTree(gold.formatted(":GOV", "DEU:", "false")), text)
                        .hasSidesOf(met));
    }

    @Test
    void wordsThatTheTextLacksAreRefused() {
        IOException refused = assertThrows(
                IOException.class, () -> evaluate(MEETING.replace("\"words\": \"met\"", "\"words\": \"left\"")));
        assertEquals(
                folder.resolve("gold.jsonl") + ", record 1: the words \"left\" of an event do not stand in its text",
                refused.getMessage());
    }

    private static EventMention event(Span words, String type) {
        return new EventMention(
                words,
                0,
                words,
                new Coding(new EventType("plover", type), "", List.of(), "", 0, 0),
                Status.OCCURRED,
                false,
                false,
                List.of(side(Side.ACTOR, "FRA"), side(Side.RECIPIENT, "DEU")),
                false,
                DateValue.UNKNOWN,
                Optional.empty(),
                Attribution.NONE,
                List.of(),
                "rule",
                0.5,
                List.of());
    }

    private static Participant side(Side side, String country) {
        return new Participant(side, new Span(0, 1), country, "", ActorCode.of(country), CodeBasis.TEXT);
    }

    private record Words() implements Annotator {

        @Override
        public String name() {
            return "words";
        }

        @Override
        public Set<Layer> gives() {
            return Set.of(Layer.EVENTS);
        }

        @Override
        public List<Annotation> annotate(AnnotatedArticle article) {
            List<Annotation> found = new ArrayList<>();
            String text = article.article().text();
            for (String[] word : new String[][] {{" met ", "CONSULT"}, {" hit ", "ASSAULT"}}) {
                int at = text.indexOf(word[0]);
                if (at >= 0) {
                    found.add(event(new Span(at + 1, at + word[0].length() - 1), word[1]));
                }
            }
            return found;
        }
    }
}
