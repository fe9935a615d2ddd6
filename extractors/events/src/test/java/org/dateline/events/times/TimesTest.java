package org.dateline.events.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Annotation;
import org.dateline.core.model.Article;
import org.dateline.core.model.Clause;
import org.dateline.core.model.ClauseLink;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Precision;
import org.dateline.core.model.PredicateKind;
import org.dateline.core.model.Sentence;
import org.dateline.core.model.Span;
import org.dateline.core.model.Tense;
import org.dateline.core.model.TimeExpression;
import org.dateline.core.model.Voice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Invented sentences with their dates: {@code times.tsv}. */
class TimesTest {

    private static final TimesAnnotator TIMES =
            new TimesAnnotator(TimeWords.load(), TimePatterns.load(), TimeCues.load());

    static Stream<Arguments> sentences() {
        return Resources.rows("times.tsv", 4).stream().map(row -> Arguments.of(row[0], row[1], row[2], row[3]));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("sentences")
    void readsTimes(String published, String tense, String text, String expected) {
        assertEquals(wanted(expected), found(article(published, tense, text)));
    }

    /** "none" is no time at all; "this=none|that=value" says that the first reading is a likely mistake. */
    private static String wanted(String expected) {
        return Stream.of(expected.split("; "))
                .map(time -> time.substring(time.indexOf('|') + 1))
                .filter(time -> !time.equals("none"))
                .collect(Collectors.joining("; "));
    }

    private static String found(AnnotatedArticle article) {
        return TIMES.annotate(article).stream()
                .map(time -> article.text(time.span()) + "=" + value(time))
                .collect(Collectors.joining("; "));
    }

    private static String value(TimeExpression time) {
        return time.value().isKnown() ? time.value().value() : "?";
    }

    private static AnnotatedArticle article(String published, String tense, String text) {
        Article article =
                Article.builder().metadata(metadata(published)).paragraph(text).build();
        List<Annotation> annotations = new ArrayList<>();
        int start = 0;
        int number = 0;
        for (String sentence : text.split("(?<=\\w\\w\\.) (?=[A-Z])")) {
            Span span = new Span(start, start + sentence.length());
            annotations.add(new Sentence(span, number));
            if (!tense.equals("-")) {
                annotations.add(clause(span, number, tense));
            }
            start = span.end() + 1;
            number++;
        }
        return new AnnotatedArticle(article).with(annotations);
    }

    private static Metadata metadata(String published) {
        if (published.equals("-")) {
            return Metadata.NONE;
        }
        Precision precision = published.length() > 10 ? Precision.MINUTE : Precision.DAY;
        return Metadata.builder()
                .published(new DateValue(published, precision, "sidecar"))
                .build();
    }

    private static Clause clause(Span span, int sentence, String tense) {
        Tense form = switch (tense) {
            case "future" -> Tense.FUTURE;
            case "past" -> Tense.PAST;
            default -> Tense.PRESENT;
        };
        return new Clause(
                span,
                sentence,
                0,
                1,
                "stand",
                PredicateKind.VERB,
                Voice.ACTIVE,
                form,
                tense.equals("perfect"),
                false,
                Modality.NONE,
                false,
                List.of(),
                ClauseLink.ROOT,
                -1,
                "");
    }
}
