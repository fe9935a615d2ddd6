package org.dateline.testkit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.core.model.Event;
import org.dateline.core.model.EventActor;
import org.dateline.core.model.EventMention;

/** The events that the articles of one group of a {@link SampleCorpus} tell. */
final class SampleEvents {

    private static final List<String> SHARED = List.of("arrest", "meeting");
    private static final List<String> OWN = List.of("attack", "pledge", "threat");
    private static final Map<String, Character> ENTITIES = Map.of("c1", 'a', "c2", 'b', "c3", 'c');

    private SampleEvents() {}

    static Stream<Event> of(int group, List<SampleArticle> articles) {
        Stream<Event> shared = SHARED.stream().map(what -> event(group, 0, what, articles));
        Stream<Event> own = articles.stream()
                .flatMap(article -> OWN.stream().map(what -> event(group, article.member(), what, List.of(article))));
        return Stream.concat(shared, own).sorted(Comparator.comparing(Event::id));
    }

    private static Event event(int group, int member, String what, List<SampleArticle> articles) {
        EventMention first = articles.get(0).report(what);
        List<EventActor> actors = first.participants().stream()
                .map(participant -> new EventActor(
                        participant.side(),
                        participant.chain().isEmpty()
                                ? ""
                                : SampleArticle.entityId(group, ENTITIES.get(participant.chain())),
                        participant.text(),
                        participant.code()))
                .toList();
        return new Event(
                SampleArticle.eventId(group, member, what),
                first.coding(),
                first.status(),
                first.negated(),
                first.historical(),
                first.date(),
                first.place().isPresent() ? "geonames:2693678" : "",
                actors,
                first.reciprocal(),
                articles.stream()
                        .map(article -> article.report(what).id(article.id()))
                        .sorted()
                        .toList(),
                articles.size(),
                Math.min(2, articles.size()),
                articles.get(0).published(),
                what.equals("arrest") && articles.size() > 1 ? 1 : 0,
                first.confidence());
    }
}
