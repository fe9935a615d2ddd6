package org.dateline.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.model.ActorCode;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Annotation;
import org.dateline.core.model.Article;
import org.dateline.core.model.Attribution;
import org.dateline.core.model.CodeBasis;
import org.dateline.core.model.Coding;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Passage;
import org.dateline.core.model.Sentence;
import org.dateline.core.model.Side;
import org.dateline.core.model.Span;
import org.dateline.core.model.Status;
import org.dateline.core.model.TimeExpression;

/** Puts layers on articles without the language engine: each capitalised word is somebody, the first sentence is a meeting. */
final class CodedArticle {

    static final String MEETING = "Peru’s minister met Chile’s envoy in Lima on Monday.";
    static final String TREATY = "Bolivia signed a treaty with Paraguay in Sucre, Ana Rojas said.";

    private static final Pattern SENTENCE = Pattern.compile("[^.]+\\.?");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}]+( \\p{Lu}\\p{L}+)*");

    private CodedArticle() {}

    static Article sample() {
        return Article.builder()
                .headline("Talks in Lima")
                .paragraph(MEETING + " " + TREATY)
                .metadata(Metadata.builder()
                        .published(DateValue.ofIso("2024-05-07", "option"))
                        .language("en", "option")
                        .build())
                .build();
    }

    static AnnotatedArticle of(Article article) {
        return of(article, "plover");
    }

    static AnnotatedArticle of(Article article, String scheme) {
        List<Annotation> layers = new ArrayList<>();
        int number = 0;
        for (Passage passage : article.passages()) {
            Matcher sentence = SENTENCE.matcher(article.text())
                    .region(passage.span().start(), passage.span().end());
            while (sentence.find()) {
                Span span = stripped(article.text(), sentence.start(), sentence.end());
                if (!span.isEmpty()) {
                    layers.add(new Sentence(span, number));
                    names(article.text(), span, number, layers);
                    number++;
                }
            }
        }
        AnnotatedArticle read = new AnnotatedArticle(article).with(layers);
        return read.sentences().stream()
                .filter(sentence -> article.passages().stream()
                        .anyMatch(passage ->
                                passage.kind().isBody() && passage.span().contains(sentence.span())))
                .findFirst()
                .map(sentence -> read.with(List.of(meeting(sentence, scheme, article.text()))))
                .orElse(read);
    }

    private static Span stripped(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static void names(String text, Span sentence, int number, List<Annotation> layers) {
        Matcher name = NAME.matcher(text).region(sentence.start(), sentence.end());
        while (name.find()) {
            Span span = new Span(name.start(), name.end());
            if (name.group().equals("Monday")) {
                layers.add(new TimeExpression(span, number, DateValue.ofIso("2024-05-06", "relative")));
            } else {
                layers.add(new EntityMention(
                        span,
                        number,
                        EntityKind.PLACE,
                        MentionForm.NAME,
                        span,
                        name.group(),
                        "",
                        "c-" + name.group(),
                        ActorCode.of("X" + name.group().substring(0, 2).toUpperCase(java.util.Locale.ROOT), "GOV"),
                        CodeBasis.PACK,
                        Optional.empty(),
                        "",
                        1));
            }
        }
    }

    private static EventMention meeting(Sentence sentence, String scheme, String text) {
        Span all = sentence.span();
        Participant actor = new Participant(Side.ACTOR, all, all.in(text), "", ActorCode.UNKNOWN, CodeBasis.NONE);
        return new EventMention(
                all,
                sentence.number(),
                all,
                new Coding(new EventType(scheme, "CONSULT"), "", List.of(), "040", 1, 2.5),
                Status.OCCURRED,
                false,
                false,
                List.of(actor),
                false,
                DateValue.UNKNOWN,
                Optional.empty(),
                Attribution.NONE,
                List.of(),
                "meet.verb",
                0.8,
                List.of());
    }
}
