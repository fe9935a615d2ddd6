package org.dateline.events.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Article;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Metadata;
import org.dateline.core.spi.Annotator;
import org.junit.jupiter.api.Test;

/** Every example of the codebooks in the box, read by the real chain, gives the type and mode that it promises. */
class FrameExamplesTest {

    @Test
    void politics() {
        assertExamples(CodebookLoader.shipped("plover"));
    }

    @Test
    void disasters() {
        assertExamples(CodebookLoader.shipped("disasters"));
    }

    /** What a reader of the tables would notice first: rows that are no events at all. */
    @Test
    void privateLifeMachinesAndAccidentsAreNoEvents() throws IOException {
        Codebook codebook = CodebookLoader.shipped("plover");
        List<String> wrong = new ArrayList<>();
        try (InputStream in = FrameExamplesTest.class.getResourceAsStream("no-events.tsv")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String sentence = line.substring(line.indexOf('\t') + 1);
                if (!line.startsWith("#")) {
                    reports(read(sentence), codebook)
                            .forEach(event -> wrong.add(
                                    sentence + " => " + event.coding().type().code() + " by " + event.rule()));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aReportTellsWhoWhomWhenWhereAndHowItStands() {
        EventMention report = best(
                read("Iranian Foreign Minister Javad Zarif met the Iraqi president in Baghdad on Tuesday."),
                CodebookLoader.shipped("plover"));
        assertEquals("CONSULT", report.coding().type().code());
        assertTrue(report.reciprocal());
        assertEquals(
                List.of("IRN", "IRQ"),
                report.participants().stream()
                        .map(participant -> participant.code().country())
                        .toList());
        assertEquals("2021-03-02", report.date().value());
        assertEquals("Baghdad", report.place().orElseThrow().text());
        assertEquals("occurred", report.status().code());
        assertEquals("consult.meet", report.rule());
    }

    private static void assertExamples(Codebook codebook) {
        List<String> wrong = new ArrayList<>();
        for (Frame frame : codebook.frames()) {
            for (Example example : frame.examples()) {
                Optional<EventMention> best = reports(read(example.text()), codebook).stream()
                        .max(Comparator.comparingDouble(EventMention::confidence));
                String found =
                        best.map(event -> told(event, example.expected())).orElse("nothing");
                String expected = example.expected().toString();
                if (!found.equals(expected)) {
                    wrong.add(frame.id() + ": " + example.text() + " => " + found + ", not " + expected);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Type, and as much of mode and CAMEO code (to the third digit) as the example asks for. */
    private static String told(EventMention event, Outcome expected) {
        String cameo = event.coding().cameo();
        return new Outcome(
                        event.coding().type().code(),
                        expected.mode().isEmpty() ? "" : event.coding().mode(),
                        expected.cameo().isEmpty() ? "" : cameo.substring(0, Math.min(3, cameo.length())))
                .toString();
    }

    private static EventMention best(AnnotatedArticle article, Codebook codebook) {
        return reports(article, codebook).stream()
                .max(Comparator.comparingDouble(EventMention::confidence))
                .orElseThrow();
    }

    private static List<EventMention> reports(AnnotatedArticle article, Codebook codebook) {
        return new EventsAnnotator(codebook, false).annotate(article);
    }

    private static AnnotatedArticle read(String sentence) {
        Metadata dated = Metadata.builder()
                .published(DateValue.ofDay(java.time.LocalDate.of(2021, 3, 4), "option"))
                .build();
        AnnotatedArticle article = new AnnotatedArticle(
                Article.builder().metadata(dated).paragraph(sentence).build());
        for (Annotator annotator : ReadingChain.annotators()) {
            article = article.with(annotator.annotate(article));
        }
        return article;
    }
}
