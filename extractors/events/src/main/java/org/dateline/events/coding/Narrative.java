package org.dateline.events.coding;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Clause;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EventPlace;
import org.dateline.core.model.Place;
import org.dateline.core.model.Precision;
import org.dateline.core.model.TimeExpression;

/** What a reader of an article remembers from sentence to sentence: the day of the news, who met whom, and where. */
final class Narrative {

    /** A day further back than this is not the day of the news. */
    private static final int NEWS_DAYS = 7;

    /** So many sentences say when the news was; later ones tell what was before and beside it. */
    private static final int LEAD = 5;

    private static final int HIGHEST = 4;

    /** So many sentences on a text has turned to something else. */
    private static final int MEMORY = 8;

    private final Optional<DateValue> newsDay;
    private final Map<String, DateValue> longAgo = new HashMap<>();
    private Optional<DateValue> oldDay = Optional.empty();
    private int oldSentence = -1;
    private List<Party> meeting = List.of();
    private Optional<EventPlace> meetingPlace = Optional.empty();
    private Optional<EventPlace> place = Optional.empty();
    private final Map<Place, Integer> toldIn = new HashMap<>();
    private int sentence;
    private final Map<String, EventPlace> cities = new HashMap<>();
    private final Map<String, EventPlace> places = new HashMap<>();
    private final Map<String, EventPlace> scenes = new HashMap<>();
    private final Optional<EventPlace> filedFrom;

    Narrative(AnnotatedArticle article) {
        filedFrom = article.all(EntityMention.class).stream()
                .filter(mention -> mention.sentence() < 0)
                .findFirst()
                .map(mention -> new EventPlace(article.text(mention.head()), mention.place(), "dateline"));
        newsDay = article.article().metadata().published().firstDay().flatMap(published -> newsDay(article, published));
    }

    private static Optional<DateValue> newsDay(AnnotatedArticle article, LocalDate published) {
        return article.sentences().stream()
                .limit(LEAD)
                .map(sentence -> new SentenceView(article, sentence))
                .flatMap(view -> view.times().stream()
                        .filter(time -> time.value().precision() == Precision.DAY
                                && isNews(time.value(), published)
                                && isOfMainClause(time, view)))
                .map(TimeExpression::value)
                .findFirst();
    }

    /** Does it date what a sentence mainly tells, and not "Tuesday's vote" or something that an aside mentions? */
    private static boolean isOfMainClause(TimeExpression time, SentenceView view) {
        int word = view.indexAt(time.span().start());
        if (view.token(word).relation().equals("nmod:poss")) {
            return false;
        }
        Optional<Clause> at = view.around(word);
        for (int step = 0; step < HIGHEST && at.isPresent(); step++) {
            switch (at.get().link()) {
                case ROOT:
                    return true;
                case COORDINATED, COMPLEMENT:
                    at = view.governor(at.get());
                    break;
                default:
                    return false;
            }
        }
        return true;
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

    /**
     * Remembers something that is told as background.
     *
     * @param keys the type of the event and a chain of somebody in it
     */
    void wasLongAgo(DateValue date, int sentence, List<String> keys) {
        oldDay = Optional.of(date);
        oldSentence = sentence;
        keys.forEach(key -> longAgo.put(key, date));
    }

    Optional<DateValue> dateOf(String key) {
        return Optional.ofNullable(longAgo.get(key));
    }

    /** The date of the background that the sentence before this one told. */
    Optional<DateValue> oldDay(int sentence) {
        return sentence - oldSentence <= 1 ? oldDay : Optional.empty();
    }

    /** The sides of the meeting told last. */
    List<Party> meeting() {
        return meeting;
    }

    Optional<EventPlace> meetingPlace() {
        return meetingPlace.map(this::closer);
    }

    Optional<EventPlace> place() {
        return place.filter(this::isFresh);
    }

    /** What follows is told in this sentence. */
    void reached(int number) {
        sentence = number;
    }

    private boolean isFresh(EventPlace told) {
        return told.place()
                .map(toldIn::get)
                .filter(at -> sentence - at <= MEMORY)
                .isPresent();
    }

    /**
     * Where the news is for these: the place told last if it is in a country of theirs, else the place told last in such a country;
     * where the report was filed, and for those of no known country the place told last.
     */
    Optional<EventPlace> placeFor(List<Party> parties) {
        Set<String> countries = countries(parties);
        Optional<EventPlace> known = countries.isEmpty()
                ? place()
                : Stream.concat(
                                place.stream().filter(told -> isIn(told, countries)),
                                countries.stream()
                                        .flatMap(country -> Optional.ofNullable(places.get(country)).stream()))
                        .filter(this::isFresh)
                        .findFirst();
        return known.map(found -> new EventPlace(found.text(), found.place(), "context"))
                .or(() -> filedFrom
                        .filter(filed -> countries.isEmpty() || place.isEmpty() || isIn(filed, countries))
                        .filter(filed -> isHere(filed, parties)));
    }

    /** The place of the meeting told last, for those who were there or are at home there. */
    Optional<EventPlace> meetingPlaceOf(List<Party> parties) {
        Set<String> countries = countries(parties);
        boolean there = countries.isEmpty() || countries(meeting).stream().anyMatch(countries::contains);
        return meetingPlace().filter(where -> there || isIn(where, countries));
    }

    private static Set<String> countries(List<Party> parties) {
        Set<String> countries = new LinkedHashSet<>();
        parties.stream()
                .filter(Party::hasCountry)
                .forEach(party -> countries.add(party.code().country()));
        return countries;
    }

    private static boolean isIn(EventPlace where, Set<String> countries) {
        return where.place()
                .filter(place -> countries.contains(place.country()))
                .isPresent();
    }

    /** Where the report was filed, by its dateline, if these are of that country or of none that is known. */
    Optional<EventPlace> filedFrom(List<Party> parties) {
        Set<String> countries = countries(parties);
        return filedFrom
                .filter(filed -> countries.isEmpty() || isIn(filed, countries))
                .filter(filed -> isHere(filed, parties));
    }

    /** Far behind the dateline only a government in its capital is still there; from elsewhere it does not act at all. */
    private boolean isHere(EventPlace filed, List<Party> parties) {
        boolean early = sentence <= MEMORY;
        boolean government = isGovernment(parties);
        return isSeat(filed) ? early || government : early && !government;
    }

    /** A government acts from its capital; a report from another town does not say where. */
    private static boolean isSeat(EventPlace filed) {
        return filed.place()
                .filter(place -> place.feature().equals("PPLC") || isCountry(filed))
                .isPresent();
    }

    private static boolean isGovernment(List<Party> parties) {
        return parties.stream()
                .findFirst()
                .filter(party -> party.code().sector().equals("GOV")
                        || party.code().sectors().isEmpty() && party.hasCountry())
                .isPresent();
    }

    /** Where the first of these who met or visited somebody did so last. */
    Optional<EventPlace> sceneOf(List<Party> parties) {
        return people(parties)
                .flatMap(party -> Optional.ofNullable(scenes.get(party.chain())).stream())
                .filter(this::isFresh)
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

    /** "The American city", "US bases": known by its country alone, it says nothing of where the next event is. */
    private static boolean isDescribed(EventPlace where) {
        String text = where.text();
        return isCountry(where) && !text.isEmpty() && Character.isLowerCase(text.charAt(text.lastIndexOf(' ') + 1));
    }

    /** What happens next does not happen in the same house. */
    private static boolean isBuilding(EventPlace where) {
        return where.place().filter(place -> place.feature().equals("BLDG")).isPresent();
    }

    /** Remembers a place that the text itself gave. */
    void happened(EventPlace where, boolean meetingOrVisit) {
        if (where.basis().equals("context") || where.place().isEmpty() || isDescribed(where) || isBuilding(where)) {
            return;
        }
        Place found = where.place().get();
        toldIn.put(found, sentence);
        place = Optional.of(where);
        places.put(found.country(), where);
        if (found.feature().startsWith("PPL")) {
            cities.put(found.country(), where);
        }
        if (meetingOrVisit) {
            meetingPlace = Optional.of(where);
        }
    }
}
