package org.dateline.events.quotes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Annotation;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Precision;
import org.dateline.core.model.Span;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.spi.Annotator;
import org.dateline.core.spi.Options;
import org.dateline.events.times.TimesPlugin;
import org.junit.jupiter.api.Test;

/** Whatever the text, times and quotations lie inside it and nothing breaks. */
class HostileTextTest {

    private static final List<String> SCRAPS = List.of(
            "“",
            "”",
            "\"",
            "‘",
            "’",
            "'",
            "«",
            "»",
            "„",
            "``",
            " ",
            " ",
            "\u00a0",
            "¶",
            ".",
            ",",
            ":",
            "?",
            "—",
            "-",
            "[Green]",
            "said",
            "told",
            "according to",
            "that",
            "in a tweet",
            "he",
            "the statement",
            "May",
            "March",
            "31 February",
            "0000",
            "1999",
            "9999",
            "12/13/1999",
            "٣ مارس",
            "since",
            "until",
            "from",
            "between",
            "to",
            "999 centuries ago",
            "Monday",
            "the day before",
            "later",
            "days",
            "a",
            "next",
            "last",
            "week",
            "of",
            "😀",
            "\ud83d",
            "\u200f",
            "日本",
            "6:75pm",
            "the '90s",
            "early",
            "’s",
            "(",
            ")");

    private static final Options NO_OPTIONS = new Options() {
        @Override
        public Optional<String> value(String name) {
            return Optional.empty();
        }

        @Override
        public TextPolicy textPolicy() {
            return TextPolicy.FULL;
        }
    };

    @Test
    void staysInsideTheText() {
        Annotator quotes = new QuotesPlugin().annotators(NO_OPTIONS).get(0);
        Annotator times = new TimesPlugin().annotators(NO_OPTIONS).get(0);
        for (int seed = 0; seed < 500; seed++) {
            AnnotatedArticle article = article(new Random(seed));
            Span whole = new Span(0, article.article().text().length());
            for (Annotator annotator : List.of(times, quotes)) {
                for (Annotation found : annotator.annotate(article)) {
                    assertTrue(whole.contains(found.span()) && !found.span().isEmpty(), "seed " + seed + ": " + found);
                }
            }
        }
    }

    private static AnnotatedArticle article(Random random) {
        StringBuilder text = new StringBuilder("A");
        for (int scrap = random.nextInt(40); scrap >= 0; scrap--) {
            text.append(random.nextBoolean() ? " " : "").append(SCRAPS.get(random.nextInt(SCRAPS.size())));
        }
        AnnotatedArticle plain = BracketedText.read(text.toString());
        Metadata dated = Metadata.builder()
                .published(new DateValue("2021-03-17T23:59+02:00", Precision.MINUTE, "meta"))
                .build();
        AnnotatedArticle article = new AnnotatedArticle(plain.article().with(dated)).with(plain.annotations());
        return random.nextInt(5) == 0 ? plain : article;
    }
}
