package org.dateline.csv;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.model.Article;
import org.dateline.core.model.CodePoints;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.Entity;
import org.dateline.core.model.Event;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.Place;
import org.dateline.core.model.Status;
import org.dateline.core.spi.Sink;

/** Writes the profiles that are asked for. The datasets know no negation: negated and denied events are left out. */
final class Profiles {

    private final Corpus corpus;
    private final Map<Profile, ProfileFile> files = new EnumMap<>(Profile.class);
    private final DyadMonths months = new DyadMonths();

    private Profiles(Corpus corpus) {
        this.corpus = corpus;
    }

    static void write(List<Profile> wanted, Corpus corpus, Sink sink) throws IOException {
        if (wanted.isEmpty()) {
            return;
        }
        Profiles profiles = new Profiles(corpus);
        try {
            for (Profile profile : wanted) {
                profiles.files.put(profile, new ProfileFile(profile, sink));
            }
            profiles.events();
            if (profiles.files.containsKey(Profile.GDELT_MENTIONS)) {
                profiles.mentions(profiles.files.get(Profile.GDELT_MENTIONS));
            }
        } finally {
            for (ProfileFile file : profiles.files.values()) {
                file.close();
            }
        }
    }

    private static boolean isToldAsTrue(Event event) {
        return !event.negated() && event.status() != Status.DENIED;
    }

    private void events() throws IOException {
        Map<String, FirstReport> first = FirstReport.all(corpus);
        Map<String, Place> places = new HashMap<>();
        try (Stream<Place> all = corpus.places()) {
            all.forEach(place -> places.put(place.id(), place));
        }
        Map<String, String> titles = new HashMap<>();
        try (Stream<Entity> all = corpus.entities()) {
            all.filter(entity -> !entity.roles().isEmpty())
                    .forEach(entity -> titles.put(entity.id(), entity.roles().get(0)));
        }
        try (Stream<Event> events = corpus.events()) {
            Iterator<Event> each = events.filter(Profiles::isToldAsTrue).iterator();
            while (each.hasNext()) {
                Event event = each.next();
                FirstReport report = first.getOrDefault(event.id(), FirstReport.none());
                for (Dyad dyad : Dyad.of(event, report, Optional.ofNullable(places.get(event.placeId())), titles)) {
                    dyad(dyad);
                }
            }
        }
        if (files.containsKey(Profile.DYAD_MONTH)) {
            for (List<String> row : months.rows()) {
                files.get(Profile.DYAD_MONTH).row(row);
            }
        }
    }

    private void dyad(Dyad dyad) throws IOException {
        months.add(dyad);
        for (Map.Entry<Profile, ProfileFile> file : files.entrySet()) {
            file.getValue()
                    .row(
                            switch (file.getKey()) {
                                case POLECAT ->
                                    ProfileRows.polecat(dyad, corpus.run().version());
                                case ICEWS -> ProfileRows.icews(dyad);
                                case GDELT -> ProfileRows.gdelt(dyad);
                                case ACLED -> ProfileRows.acled(dyad);
                                case GDELT_MENTIONS, DYAD_MONTH -> List.of();
                            });
        }
    }

    /** GDELT's second table: one row a report; of an event with several dyads, the first. */
    private void mentions(ProfileFile file) throws IOException {
        Map<String, String> days = new HashMap<>();
        try (Stream<Event> events = corpus.events()) {
            events.filter(Profiles::isToldAsTrue)
                    .forEach(event -> days.put(
                            event.id(),
                            event.date()
                                            .firstDay()
                                            .map(Object::toString)
                                            .orElse("")
                                            .replace("-", "") + " " + Dyad.numericId(event, 0)));
        }
        try (Stream<LinkedArticle> articles = corpus.articles()) {
            Iterator<LinkedArticle> each = articles.iterator();
            while (each.hasNext()) {
                mentions(each.next(), days, file);
            }
        }
    }

    private static void mentions(LinkedArticle linked, Map<String, String> days, ProfileFile file) throws IOException {
        Article article = linked.article();
        CodePoints points = CodePoints.of(article.text());
        String published = article.metadata()
                .published()
                .firstDay()
                .map(Object::toString)
                .orElse("")
                .replace("-", "");
        String url = article.metadata().url();
        for (EventMention mention : linked.annotated().all(EventMention.class)) {
            String known = days.get(linked.links().event(mention.id(article.id())));
            if (known != null) {
                String[] dayAndId = known.split(" ", -1);
                file.row(List.of(
                        dayAndId[1],
                        dayAndId[0].isEmpty() ? "" : dayAndId[0] + "000000",
                        published.isEmpty() ? "" : published + "000000",
                        "1",
                        article.metadata().outlet(),
                        url.isEmpty() ? article.provenance().sourceUri() : url,
                        Integer.toString(mention.sentence() + 1),
                        "-1",
                        "-1",
                        Integer.toString(points.count(mention.trigger()).start()),
                        "1",
                        Long.toString(Math.round(mention.confidence() * 100)),
                        Integer.toString(
                                article.text().codePointCount(0, article.text().length())),
                        "",
                        "",
                        ""));
            }
        }
    }
}
