package org.dateline.events.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleBuilder;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventPlace;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.PassageKind;
import org.dateline.core.model.Place;
import org.dateline.core.spi.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Status, date, place and speaker of invented reports, read by the real chain: {@code slots.tsv}. */
class SlotsTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2021, 3, 4);

    static Stream<List<String>> reports() throws IOException {
        try (InputStream stream = Objects.requireNonNull(SlotsTest.class.getResourceAsStream("slots.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void decidesSlots(List<String> row) {
        String wanted = row.get(2);
        EventMention event = event(row.get(1), read(row.get(0)));
        String found = Stream.of(wanted.split("; "))
                .map(slot -> slot.substring(0, slot.indexOf('=')))
                .map(slot -> slot + "=" + value(event, slot))
                .collect(Collectors.joining("; "));
        assertEquals(wanted, found);
    }

    /** @param which a type, "last " in front where not its first report is meant */
    private static EventMention event(String which, AnnotatedArticle article) {
        String type = which.substring(which.lastIndexOf(' ') + 1);
        List<EventMention> events = new ArrayList<>(article.all(EventMention.class).stream()
                .filter(event -> event.coding().type().code().equals(type))
                .toList());
        return events.get(which.startsWith("last ") ? events.size() - 1 : 0);
    }

    private static String value(EventMention event, String slot) {
        String value = switch (slot) {
            case "status" -> event.status().code();
            case "negated" -> Boolean.toString(event.negated());
            case "historical" -> Boolean.toString(event.historical());
            case "date" -> event.date().value();
            case "date-basis" -> event.date().basis();
            case "place" -> event.place().map(EventPlace::text).orElse("");
            case "place-basis" -> event.place().map(EventPlace::basis).orElse("");
            case "country" ->
                event.place().flatMap(EventPlace::place).map(Place::country).orElse("");
            case "speaker" -> event.attribution().text();
            case "channel" -> event.attribution().channel();
            case "hedged" -> Boolean.toString(event.attribution().hedged());
            default -> throw new IllegalArgumentException("no slot " + slot);
        };
        return value.isEmpty() ? "-" : value;
    }

    private static AnnotatedArticle read(String marked) {
        ArticleBuilder builder = Article.builder()
                .metadata(Metadata.builder()
                        .published(DateValue.ofDay(PUBLISHED, "option"))
                        .build());
        int end = marked.startsWith("@") ? marked.indexOf('@', 1) : -1;
        if (end > 0) {
            builder.passage(PassageKind.DATELINE, marked.substring(1, end));
        }
        for (String paragraph : marked.substring(end + 1).split("¶")) {
            builder.paragraph(paragraph);
        }
        AnnotatedArticle article = new AnnotatedArticle(builder.build());
        for (Annotator annotator : ReadingChain.annotators()) {
            article = article.with(annotator.annotate(article));
        }
        return article.with(new EventsAnnotator(CodebookLoader.shipped("plover"), false).annotate(article));
    }
}
