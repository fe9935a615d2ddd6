package org.dateline.linking.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
import org.dateline.core.model.Provenance;
import org.dateline.core.model.Side;
import org.dateline.core.model.Span;
import org.dateline.core.model.Status;

/**
 * A collection of invented articles: stories of some ten articles in the course of a year, each with its own people, places and
 * words, told in sentences of common English words; every tenth article is an edited copy of the one before. Article {@code n} of
 * a collection is always the same.
 */
public final class InventedNews {

    private static final int ARTICLES_OF_STORY = 10;
    private static final int DAYS = 365;
    private static final String[] COMMON =
            ("the a of to and in on for with that was has said after over between during under "
                            + "talks minister government officials people report week day visit statement region border plan economy "
                            + "security work new old first last two three many some")
                    .split(" ");
    private static final String[] SYLLABLES =
            "ka lo mir ven tas dru pel or an sha bek ti run gal os fer wi mo lan dar zu ne hol cri".split(" ");
    private static final String[] COUNTRIES = "IRQ IRN USA FRA DEU RUS CHN TUR SAU EGY ISR GBR".split(" ");
    private static final String[] TYPES = "CONSULT REQUEST ACCUSE THREATEN AGREE AID ASSAULT PROTEST".split(" ");

    private InventedNews() {}

    /** @param number from 0 */
    public static AnnotatedArticle article(int number) {
        int story = number / ARTICLES_OF_STORY;
        boolean copy = number % ARTICLES_OF_STORY == ARTICLES_OF_STORY - 1;
        Random facts = new Random(story);
        String[] people = {name(facts), name(facts), name(facts), name(facts)};
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            words.add(word(facts, 3));
        }
        String country = COUNTRIES[facts.nextInt(COUNTRIES.length)];
        String other = COUNTRIES[facts.nextInt(COUNTRIES.length)];
        LocalDate day = LocalDate.of(2023, 1, 1).plusDays(facts.nextInt(DAYS));
        Random telling = new Random(1_000_003L * (copy ? number - 1 : number) + 17);
        Random editing = new Random(number);
        StringBuilder text = new StringBuilder();
        List<Span> named = new ArrayList<>();
        for (int sentence = 0; sentence < 14; sentence++) {
            String person = people[telling.nextInt(people.length)];
            named.add(new Span(text.length(), text.length() + person.length()));
            text.append(person);
            for (int i = 0; i < 18; i++) {
                boolean own = telling.nextInt(4) == 0;
                String word = own ? words.get(telling.nextInt(words.size())) : COMMON[telling.nextInt(COMMON.length)];
                text.append(' ').append(copy && editing.nextInt(12) == 0 ? "edited" : word);
            }
            text.append(". ");
        }
        Article article = Article.builder()
                .headline(people[0] + " " + words.get(0) + " " + words.get(1))
                .paragraph(text.toString())
                .metadata(Metadata.builder()
                        .outlet("Outlet " + number % 40, "meta")
                        .published(DateValue.ofDay(day.plusDays(telling.nextInt(3)), "meta"))
                        .build())
                .build()
                .from(new Provenance("invented.jsonl", number + 1, "application/jsonl", "invented", ""));
        return new AnnotatedArticle(article).with(annotations(article, named, country, other, telling));
    }

    private static List<Annotation> annotations(
            Article article, List<Span> named, String country, String other, Random telling) {
        int offset = article.passages().get(1).span().start();
        List<Annotation> annotations = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Span span = named.get(i).shift(offset);
            String name = span.in(article.text());
            ActorCode code = ActorCode.of(i % 2 == 0 ? country : other, "GOV");
            annotations.add(new EntityMention(
                    span,
                    i,
                    EntityKind.PERSON,
                    MentionForm.NAME,
                    span,
                    name,
                    "minister",
                    name,
                    ActorCode.of(country, "GOV"),
                    CodeBasis.TEXT,
                    Optional.empty(),
                    "",
                    1));
            if (i % 2 == 0) {
                EventType type = new EventType("plover", TYPES[telling.nextInt(TYPES.length)]);
                Span trigger = new Span(span.end() + 1, span.end() + 5);
                annotations.add(new EventMention(
                        span,
                        i,
                        trigger,
                        new Coding(type, "", List.of(), "", 1, 0),
                        Status.OCCURRED,
                        false,
                        false,
                        List.of(new Participant(Side.ACTOR, span, name, name, code, CodeBasis.TEXT)),
                        false,
                        article.metadata().published(),
                        Optional.empty(),
                        Attribution.NONE,
                        List.of(),
                        "",
                        1,
                        List.of()));
            }
        }
        return annotations;
    }

    private static String name(Random random) {
        return capital(word(random, 2)) + " " + capital(word(random, 3));
    }

    private static String word(Random random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
