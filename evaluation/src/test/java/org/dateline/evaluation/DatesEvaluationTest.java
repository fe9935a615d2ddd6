package org.dateline.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Annotation;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Layer;
import org.dateline.core.model.Span;
import org.dateline.core.model.TimeExpression;
import org.dateline.core.plugin.Parts;
import org.dateline.core.spi.Annotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatesEvaluationTest {

    @TempDir
    Path folder = Path.of("");

    private Path gold(String... lines) throws IOException {
        return Files.write(folder.resolve("gold.jsonl"), List.of(lines));
    }

    private static Figures evaluate(Path gold, Annotator... annotators) throws IOException {
        return new DatesEvaluation(
                        new Parts(List.of(), List.of(), List.of(), List.of(annotators), List.of(), List.of()))
                .evaluate(gold);
    }

    @Test
    void withoutEventsAndTimesItIsTheDayOfPublication() throws IOException {
        Figures figures = evaluate(gold(
                "{\"text\": \"The bridge fell.\", \"published\": \"2021-03-04\", \"days\": [\"2021-03-04\"]}",
                "{\"text\": \"The bridge fell.\", \"date_publish\": \"2021-03-04 10:00:00\","
                        + " \"annotated\": {\"when\": [{\"text\": \"Tuesday\", \"parsed\": \"2021-03-02\"}]}}",
                "{\"text\": \"Nobody was asked when.\", \"published\": \"2021-03-04\"}"));
        assertEquals(0.5, figures.value("main event", "day", "right"));
        assertEquals(2, figures.value("main event", "day", "of"));
        assertEquals(List.of("record 2: 2021-03-04 (document), not 2021-03-02"), figures.errors());
    }

    @Test
    void withoutEventsItIsTheFirstDayOfTheLastWeekThatIsNamed() throws IOException {
        Figures figures = evaluate(
                gold("{\"text\": \"The bridge fell.\", \"published\": \"2021-03-04\", \"days\": [\"2021-03-02\"]}"),
                new Days(LocalDate.of(2020, 3, 2), LocalDate.of(2021, 3, 2)));
        assertEquals(1.0, figures.value("main event", "day", "right"));
        assertEquals(0.0, figures.value("main event", "if it were that of publication", "right"));
    }

    @Test
    void goldWithoutTextIsRefused() throws IOException {
        Path gold = gold("{\"days\": [\"2021-03-02\"]}");
        IOException refused = assertThrows(IOException.class, () -> evaluate(gold));
        assertEquals(gold + ":1: lacks \"text\"", refused.getMessage());
    }

    /** Finds these days in every article. */
    private record Days(LocalDate... days) implements Annotator {

        @Override
        public String name() {
            return "days";
        }

        @Override
        public Set<Layer> gives() {
            return Set.of(Layer.TIMES);
        }

        @Override
        public List<Annotation> annotate(AnnotatedArticle article) {
            return List.of(days).stream()
                    .map(day -> (Annotation) new TimeExpression(new Span(0, 1), 0, DateValue.ofDay(day, "relative")))
                    .toList();
        }
    }
}
