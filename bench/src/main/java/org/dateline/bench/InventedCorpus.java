package org.dateline.bench;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.bench.InventedDeed.InventedActor;
import org.dateline.core.model.ActorCode;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.Disagreement;
import org.dateline.core.model.Entity;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.Event;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Issue;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.Place;
import org.dateline.core.model.Run;
import org.dateline.core.model.Story;

/**
 * A corpus of any size that nobody has to store: five events an article, three articles a story, of which all three tell three events
 * and each tells four of its own. It holds nothing in memory: every stream makes its values as they are asked for.
 */
final class InventedCorpus implements Corpus {

    /** How many articles tell one story. */
    static final int GROUP = 3;

    private static final int EVENTS = 15;
    private static final int SHARED = 3;
    private static final int OWN = (EVENTS - SHARED) / GROUP;
    private static final int PEOPLE = 1500;

    private final int groups;

    private InventedCorpus(int groups) {
        this.groups = groups;
    }

    /** The next larger number that stories of fifteen events allow. */
    static InventedCorpus ofEvents(int events) {
        return new InventedCorpus((events + EVENTS - 1) / EVENTS);
    }

    int articleCount() {
        return groups * GROUP;
    }

    int eventCount() {
        return groups * EVENTS;
    }

    private InventedDeed deed(int group, int which) {
        boolean shared = which < SHARED;
        int article = group * GROUP + (shared ? 0 : (which - SHARED) / OWN);
        return InventedDeed.of(group * EVENTS + which, article, shared ? GROUP : 1, articleCount());
    }

    private InventedArticle article(int number) {
        int group = number / GROUP;
        int member = number % GROUP;
        List<InventedDeed> deeds = IntStream.range(0, EVENTS)
                .filter(which -> which < SHARED || (which - SHARED) / OWN == member)
                .mapToObj(which -> deed(group, which))
                .toList();
        return new InventedArticle(number, deeds);
    }

    private List<InventedArticle> articles(int group) {
        return IntStream.range(group * GROUP, (group + 1) * GROUP)
                .mapToObj(this::article)
                .toList();
    }

    @Override
    public Run run() {
        return new Run("bench", Map.of(), Map.of());
    }

    @Override
    public Stream<LinkedArticle> articles() {
        return IntStream.range(0, articleCount())
                .mapToObj(number -> article(number).linked());
    }

    @Override
    public Stream<Entity> entities() {
        return IntStream.range(0, PEOPLE)
                .mapToObj(InventedActor::of)
                .map(who -> new Entity(
                        who.id(),
                        EntityKind.PERSON,
                        who.name(),
                        ActorCode.of(who.country(), who.sector()),
                        List.of(who.office()),
                        List.of(who.name()),
                        1,
                        1,
                        ""));
    }

    @Override
    public Stream<Event> events() {
        return IntStream.range(0, groups).boxed().flatMap(group -> {
            List<InventedArticle> articles = articles(group);
            return IntStream.range(0, EVENTS)
                    .mapToObj(which -> deed(group, which))
                    .map(deed -> deed.event(IntStream.range(deed.article(), deed.article() + deed.tellers())
                            .mapToObj(number -> articles.get(number % GROUP).reportId(deed))
                            .toList()));
        });
    }

    @Override
    public Stream<Story> stories() {
        return IntStream.range(0, groups).mapToObj(group -> {
            String day = deed(group, 0).day().plusDays(1).toString();
            List<String> ids = articles(group).stream()
                    .map(article -> article.linked().id())
                    .sorted()
                    .toList();
            return new Story("s%07d".formatted(group), "Story " + group, day, day, ids, GROUP);
        });
    }

    @Override
    public Stream<Place> places() {
        return InventedNames.PLACES.stream();
    }

    @Override
    public Stream<Disagreement> disagreements() {
        return IntStream.range(0, groups).boxed().flatMap(group -> {
            List<InventedArticle> articles = articles(group);
            return IntStream.range(0, SHARED)
                    .mapToObj(which -> deed(group, which))
                    .filter((Predicate<InventedDeed>) InventedDeed::differs)
                    .map(deed -> disagreement(deed, articles));
        });
    }

    private static Disagreement disagreement(InventedDeed deed, List<InventedArticle> articles) {
        EventMention one = articles.get(0).report(deed);
        EventMention other = articles.get(1).report(deed);
        return new Disagreement(
                deed.eventId(),
                "arrested",
                Integer.toString(deed.arrested(0)),
                articles.get(0).reportId(deed),
                one.span(),
                Integer.toString(deed.arrested(1)),
                articles.get(1).reportId(deed),
                other.span(),
                true);
    }

    @Override
    public Stream<Issue> issues() {
        return Stream.empty();
    }
}
