package org.dateline.events.coding;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EventPlace;
import org.dateline.core.model.PassageKind;
import org.dateline.core.model.Precision;
import org.dateline.core.model.TimeExpression;

/** What a reader of an article remembers from sentence to sentence: the day of the news, who met whom, and where. */
final class Narrative {

    /** A day further back than this is not the day of the news. */
    private static final int NEWS_DAYS = 7;

    private final Optional<DateValue> newsDay;
    private List<Party> meeting = List.of();
    private Optional<EventPlace> meetingPlace = Optional.empty();
    private Optional<EventPlace> place = Optional.empty();
    private final Map<String, EventPlace> cities = new HashMap<>();
    private final Map<String, EventPlace> scenes = new HashMap<>();
    private final Optional<EventPlace> filedFrom;

    Narrative(AnnotatedArticle article) {
        filedFrom = article.article().passages().stream()
                .filter(passage -> passage.kind() == PassageKind.DATELINE)
                .flatMap(passage -> article.all(EntityMention.class).stream()
                        .filter(mention -> passage.span().contains(mention.span())
                                && mention.place().isPresent()))
                .findFirst()
                .map(mention -> new EventPlace(article.text(mention.head()), mention.place(), "dateline"));
        newsDay = article.article()
                .metadata()
                .published()
                .firstDay()
                .flatMap(published -> article.all(TimeExpression.class).stream()
                        .map(TimeExpression::value)
                        .filter(value -> value.precision() == Precision.DAY && isNews(value, published))
                        .findFirst());
    }

    private static boolean isNews(DateValue value, LocalDate published) {
        return value.firstDay()
                .filter(day -> !day.isAfter(published) && !day.isBefore(published.minusDays(NEWS_DAYS)))
                .isPresent();
    }

    /** The first day of the last week that the article names: what is told without a date happened then. */
    Optional<DateValue> newsDay() {
        return newsDay;
    }

    /** The sides of the meeting told last. */
    List<Party> meeting() {
        return meeting;
    }

    Optional<EventPlace> meetingPlace() {
        return meetingPlace.map(this::closer);
    }

    Optional<EventPlace> place() {
        return place;
    }

    /** Where the report was filed, by its dateline. */
    Optional<EventPlace> filedFrom() {
        return filedFrom;
    }

    /** Where the first of these who met or visited somebody did so last. */
    Optional<EventPlace> sceneOf(List<Party> parties) {
        return people(parties)
                .flatMap(party -> Optional.ofNullable(scenes.get(party.chain())).stream())
                .findFirst()
                .map(this::closer);
    }

    private static Stream<Party> people(List<Party> parties) {
        return parties.stream()
                .filter(party -> party.mention()
                        .filter(mention -> mention.kind() == EntityKind.PERSON)
                        .isPresent());
    }

    /** Remembers where somebody is. */
    void placed(List<Party> parties, EventPlace where) {
        people(parties).map(Party::chain).filter(chain -> !chain.isEmpty()).forEach(chain -> scenes.put(chain, where));
    }

    void met(List<Party> sides) {
        meeting = List.copyOf(sides);
    }

    /** The city named last in a country that is named now, where there is one. */
    EventPlace closer(EventPlace where) {
        return where.place()
                .filter(found -> isCountry(where))
                .map(found -> cities.get(found.country()))
                .orElse(where);
    }

    private static boolean isCountry(EventPlace place) {
        return place.place().filter(found -> found.feature().startsWith("PCL")).isPresent();
    }

    /** Remembers a place that the text itself gave. */
    void happened(EventPlace where, boolean meetingOrVisit) {
        if (where.basis().equals("context")) {
            return;
        }
        place = Optional.of(where);
        if (!isCountry(where)) {
            where.place().ifPresent(found -> cities.put(found.country(), where));
        }
        if (meetingOrVisit) {
            meetingPlace = Optional.of(where);
        }
    }
}
