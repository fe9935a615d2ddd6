package org.dateline.core.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lays events and outlets side by side. It reads the articles once and keeps a line about each of them and of their reports. */
final class CoverageReading {

    /**
     * What is kept of an article.
     *
     * @param origin the id of the article that it repeats; its own where it repeats none
     */
    private record Text(String id, String outlet, String origin, String story, DateValue published) {}

    /** One report of an event. */
    private record Telling(String report, Text text) {}

    private static final Comparator<Text> EARLIEST_FIRST = Comparator.comparing(
                    (Text text) -> text.published().isKnown() ? text.published().value() : "9999")
            .thenComparing(Text::id);

    private static final Comparator<Telling> EARLIEST_REPORT = Comparator.comparing(
                    (Telling telling) -> telling.text().published().isKnown()
                            ? telling.text().published().value()
                            : "9999")
            .thenComparing(Telling::report);

    private final Map<String, Text> byReport = new HashMap<>();
    private final Map<String, List<Text>> byStory = new HashMap<>();
    private final Map<String, String> outlets = new HashMap<>();
    private final Map<String, Set<String>> conflicts = new HashMap<>();
    private final Map<String, Set<String>> refinements = new HashMap<>();

    CoverageReading(Corpus corpus) {
        try (Stream<LinkedArticle> articles = corpus.articles()) {
            articles.forEach(this::add);
        }
        try (Stream<Disagreement> disagreements = corpus.disagreements()) {
            disagreements.forEach(one -> {
                Map<String, Set<String>> slots = one.conflict() ? conflicts : refinements;
                slots.computeIfAbsent(one.reportA(), report -> new TreeSet<>()).add(one.slot());
                slots.computeIfAbsent(one.reportB(), report -> new TreeSet<>()).add(one.slot());
            });
        }
    }

    private void add(LinkedArticle article) {
        Text text = new Text(
                article.id(),
                article.article().voice(),
                article.origin(),
                article.links().storyId(),
                article.article().metadata().published());
        outlets.put(text.id(), text.outlet());
        byStory.computeIfAbsent(text.story(), story -> new ArrayList<>()).add(text);
        article.links().events().keySet().forEach(report -> byReport.put(report, text));
    }

    /** By outlet. */
    List<Coverage> of(Event event) {
        List<Telling> tellings = event.reports().stream()
                .filter(byReport::containsKey)
                .map(report -> new Telling(report, byReport.get(report)))
                .sorted(EARLIEST_REPORT)
                .toList();
        Set<String> speaking = speaking(tellings);
        Map<String, List<Telling>> own = new TreeMap<>();
        Map<String, List<Telling>> copied = new TreeMap<>();
        tellings.forEach(telling -> (speaking.contains(telling.text().id()) ? own : copied)
                .computeIfAbsent(telling.text().outlet(), outlet -> new ArrayList<>())
                .add(telling));
        Map<String, Coverage> found = new TreeMap<>();
        own.forEach((outlet, reports) -> found.put(outlet, speaker(event, outlet, reports, own)));
        copied.forEach((outlet, reports) -> found.putIfAbsent(outlet, copy(event, outlet, reports)));
        if (own.size() > 1) {
            silent(tellings).forEach((outlet, texts) -> found.putIfAbsent(outlet, silent(event, outlet, texts)));
        }
        return List.copyOf(found.values());
    }

    /** Of all articles that repeat one, the one that is repeated, else the first, speaks. */
    private static Set<String> speaking(List<Telling> tellings) {
        Map<String, String> speakers = new HashMap<>();
        for (Telling telling : tellings) {
            Text text = telling.text();
            if (text.id().equals(text.origin())) {
                speakers.put(text.origin(), text.id());
            } else {
                speakers.putIfAbsent(text.origin(), text.id());
            }
        }
        return new HashSet<>(speakers.values());
    }

    private Coverage speaker(Event event, String outlet, List<Telling> reports, Map<String, List<Telling>> own) {
        List<String> differs = slots(conflicts, reports);
        DateValue published = published(reports);
        boolean first = published.isKnown()
                && own.values().stream().noneMatch(others -> published(others).isBefore(published));
        Standing standing = own.size() == 1 ? Standing.ALONE : differs.isEmpty() ? Standing.AGREES : Standing.DIFFERS;
        return new Coverage(
                event.id(),
                outlet,
                standing,
                first,
                published,
                each(reports, Telling::report),
                each(reports, telling -> telling.text().id()),
                List.of(),
                differs,
                slots(refinements, reports));
    }

    private Coverage copy(Event event, String outlet, List<Telling> reports) {
        return new Coverage(
                event.id(),
                outlet,
                Standing.COPY,
                false,
                published(reports),
                each(reports, Telling::report),
                each(reports, telling -> telling.text().id()),
                each(reports, telling -> outlets.getOrDefault(telling.text().origin(), "")),
                List.of(),
                List.of());
    }

    private static Coverage silent(Event event, String outlet, List<Text> texts) {
        return new Coverage(
                event.id(),
                outlet,
                Standing.SILENT,
                false,
                texts.stream().min(EARLIEST_FIRST).map(Text::published).orElse(DateValue.UNKNOWN),
                List.of(),
                texts.stream().map(Text::id).sorted().toList(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The articles of the stories, by outlet, that could have reported it: those that are not known to be older than all reports. */
    private Map<String, List<Text>> silent(List<Telling> tellings) {
        Map<String, List<Text>> silent = new TreeMap<>();
        tellings.stream()
                .map(telling -> telling.text().story())
                .distinct()
                .filter(story -> !story.isEmpty())
                .flatMap(story -> byStory.get(story).stream())
                .filter(text -> !tellings.stream()
                        .allMatch(telling ->
                                text.published().isBefore(telling.text().published())))
                .forEach(text -> silent.computeIfAbsent(text.outlet(), outlet -> new ArrayList<>())
                        .add(text));
        return silent;
    }

    private static DateValue published(List<Telling> reports) {
        return reports.stream()
                .map(Telling::text)
                .min(EARLIEST_FIRST)
                .map(Text::published)
                .orElse(DateValue.UNKNOWN);
    }

    private static List<String> slots(Map<String, Set<String>> slots, List<Telling> reports) {
        return reports.stream()
                .flatMap(telling -> slots.getOrDefault(telling.report(), Set.of()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> each(List<Telling> reports, Function<Telling, String> part) {
        return reports.stream()
                .map(part)
                .filter(text -> !text.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
