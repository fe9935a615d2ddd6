package org.dateline.testkit;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.core.model.ActorCode;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.Disagreement;
import org.dateline.core.model.Entity;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.Event;
import org.dateline.core.model.Issue;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.Place;
import org.dateline.core.model.Run;
import org.dateline.core.model.Severity;
import org.dateline.core.model.Story;

/**
 * An invented corpus of any size for tests of exporters. Articles come in groups of three outlets; each group tells one meeting and
 * one arrest together, disagreeing about the number of those arrested, and each article a threat, a denied attack, a pledge and a
 * bare statement of its own. It holds nothing in memory: every stream makes its values as they are asked for.
 */
public final class SampleCorpus implements Corpus {

    /** How many articles tell the same story. */
    static final int GROUP = 3;

    private final int size;
    private final IntFunction<UnaryOperator<String>> words;

    private SampleCorpus(int size, IntFunction<UnaryOperator<String>> words) {
        this.size = size;
        this.words = words;
    }

    /** Nothing at all. */
    public static Corpus empty() {
        return new SampleCorpus(0, article -> UnaryOperator.identity());
    }

    /** Two stories of three outlets each. */
    public static Corpus small() {
        return ofSize(2 * GROUP);
    }

    /** As many articles as one likes; a number that three does not divide leaves the last story with fewer. */
    public static Corpus ofSize(int articles) {
        return new SampleCorpus(articles, article -> UnaryOperator.identity());
    }

    /** One article for each of the {@link HostileWords}, which stand in every field that is free text. */
    public static Corpus hostile() {
        List<String> hostile = HostileWords.all();
        return new SampleCorpus(hostile.size(), article -> ordinary -> hostile.get(article));
    }

    private SampleArticle article(int number) {
        return new SampleArticle(number, words);
    }

    private int groups() {
        return (size + GROUP - 1) / GROUP;
    }

    private List<SampleArticle> group(int number) {
        return IntStream.range(number * GROUP, Math.min(size, (number + 1) * GROUP))
                .mapToObj(this::article)
                .toList();
    }

    @Override
    public Run run() {
        return new Run("0.0", Map.of("sample", "1"), Map.of("csv.guard", "on"));
    }

    @Override
    public Stream<LinkedArticle> articles() {
        return IntStream.range(0, size).mapToObj(number -> article(number).linked());
    }

    @Override
    public Stream<Entity> entities() {
        return IntStream.range(0, groups()).boxed().flatMap(group -> {
            UnaryOperator<String> say = words.apply(group * GROUP);
            int articles = group(group).size();
            ActorCode swedish = ActorCode.of("SWE", "GOV");
            ActorCode danish = ActorCode.of("DNK", "GOV", "ELI");
            return Stream.of(
                    entity(group, 'a', EntityKind.PERSON, say, "Anna Lind", swedish, articles),
                    entity(group, 'b', EntityKind.PERSON, say, "Bo Friis", danish, articles),
                    entity(group, 'c', EntityKind.GROUP, say, "Danish police", ActorCode.of("DNK", "COP"), articles),
                    entity(group, 'd', EntityKind.PLACE, say, "Lund", ActorCode.UNKNOWN, articles));
        });
    }

    private static Entity entity(
            int group,
            char letter,
            EntityKind kind,
            UnaryOperator<String> say,
            String name,
            ActorCode code,
            int articles) {
        List<String> variants = List.of(say.apply(name), say.apply(name) + " | " + say.apply("the other form"));
        List<String> roles = kind == EntityKind.PERSON ? List.of(say.apply("Foreign Minister")) : List.of();
        return new Entity(
                SampleArticle.entityId(group, letter),
                kind,
                say.apply(name),
                code,
                roles,
                variants,
                articles,
                articles,
                kind == EntityKind.PLACE ? "geonames:2693678" : "");
    }

    @Override
    public Stream<Event> events() {
        return IntStream.range(0, groups()).boxed().flatMap(group -> SampleEvents.of(group, group(group)));
    }

    @Override
    public Stream<Story> stories() {
        return IntStream.range(0, groups()).mapToObj(group -> {
            List<SampleArticle> articles = group(group);
            return new Story(
                    SampleArticle.storyId(group),
                    words.apply(group * GROUP).apply("Ministers meet in Lund"),
                    articles.get(0).published(),
                    articles.get(0).published(),
                    articles.stream().map(SampleArticle::id).sorted().toList(),
                    articles.size());
        });
    }

    @Override
    public Stream<Place> places() {
        return size == 0
                ? Stream.empty()
                : Stream.of(words.apply(0)).map(say -> SampleArticle.place(say.apply("Lund"), say.apply("Skåne")));
    }

    @Override
    public Stream<Disagreement> disagreements() {
        return IntStream.range(0, groups()).boxed().flatMap(group -> {
            List<SampleArticle> articles = group(group);
            if (articles.size() < 2) {
                return Stream.empty();
            }
            SampleArticle first = articles.get(0);
            SampleArticle second = articles.get(1);
            return Stream.of(new Disagreement(
                    SampleArticle.eventId(group, 0, "arrest"),
                    "arrested",
                    first.arrested() + "",
                    first.arrest().id(first.id()),
                    first.evidence(),
                    second.arrested() + "",
                    second.arrest().id(second.id()),
                    second.evidence(),
                    true));
        });
    }

    @Override
    public Stream<Issue> issues() {
        return IntStream.range(0, size)
                .mapToObj(number -> new Issue(
                        Severity.WARNING,
                        "no-date",
                        words.apply(number).apply("no publication date; give one with --published"),
                        article(number).sourceUri(),
                        0,
                        "sample"));
    }
}
