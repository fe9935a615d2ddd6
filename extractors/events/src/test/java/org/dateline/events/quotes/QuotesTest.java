package org.dateline.events.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Quote;
import org.dateline.core.model.QuoteKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Invented quotations with their speakers: {@code quotes.tsv}. */
class QuotesTest {

    private static final QuotesAnnotator QUOTES = new QuotesAnnotator(SpeechWords.load());

    static Stream<List<String>> sentences() throws IOException {
        try (InputStream stream = Objects.requireNonNull(QuotesTest.class.getResourceAsStream("quotes.tsv"));
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
    @MethodSource("sentences")
    void findsQuotations(List<String> row) {
        AnnotatedArticle article = BracketedText.read(row.get(0));
        String wanted = row.get(1).replace("[", "").replace("]", "").replace("I? | ", "");
        String found = QUOTES.annotate(article).stream()
                .sorted((one, other) -> one.span().compareTo(other.span()))
                .map(quote -> show(quote, article))
                .collect(Collectors.joining(" | "));
        assertEquals(wanted, found.isEmpty() ? "none" : found);
    }

    private static String show(Quote quote, AnnotatedArticle article) {
        String kind = quote.kind() == QuoteKind.DIRECT ? "D" : quote.kind() == QuoteKind.FRAGMENT ? "F" : "I";
        String speaker = quote.speaker().chain().isEmpty()
                ? quote.speaker().text()
                : quote.speaker().chain();
        String channel = quote.speaker().channel().isEmpty()
                ? ""
                : " (" + quote.speaker().channel() + ")";
        return kind + " " + (speaker.isEmpty() ? "-" : speaker) + channel + " " + article.text(quote.span());
    }
}
