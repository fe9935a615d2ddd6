package org.dateline.core.pipeline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dateline.core.model.Coding;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Event;

/**
 * The slots of an event, from its reports: what most independent outlets say, then the earliest report, then the one with the
 * smallest id.
 */
final class EventVote {

    private static final Comparator<Report> EARLIEST_FIRST = Comparator.comparing(
                    (Report report) -> report.published().isEmpty() ? "9999" : report.published())
            .thenComparing(Report::id);

    private final List<Report> reports;
    private final List<Report> independent;

    EventVote(List<Report> reports) {
        this.reports = reports.stream().sorted(EARLIEST_FIRST).toList();
        this.independent = independent(this.reports);
    }

    /** Of all articles that repeat one, the one that is repeated, else the first, speaks; the others say nothing of their own. */
    private static List<Report> independent(List<Report> reports) {
        Map<String, String> speakers = new HashMap<>();
        reports.forEach(report -> speakers.putIfAbsent(report.origin(), report.article()));
        reports.stream()
                .filter(report -> report.article().equals(report.origin()))
                .forEach(report -> speakers.put(report.origin(), report.article()));
        return reports.stream()
                .filter(report -> report.article().equals(speakers.get(report.origin())))
                .toList();
    }

    Event event(String id) {
        return new Event(
                id,
                coding(),
                majority(Report::status, status -> true, independent.get(0).status()),
                majority(Report::negated, negated -> true, false),
                majority(Report::historical, historical -> true, false),
                majority(Report::date, DateValue::isKnown, DateValue.UNKNOWN),
                majority(Report::placeId, place -> !place.isEmpty(), ""),
                majority(Report::actors, actors -> !actors.isEmpty(), List.of()),
                majority(Report::reciprocal, reciprocal -> true, false),
                reports.stream().map(Report::id).sorted().toList(),
                (int) reports.stream().map(Report::article).distinct().count(),
                new TreeSet<>(independent.stream().map(Report::outlet).toList()).size(),
                reports.stream()
                        .map(Report::published)
                        .filter(published -> !published.isEmpty())
                        .findFirst()
                        .orElse(""),
                0,
                confidence());
    }

    /** Type and mode are voted on; the rest of the coding is that of the first report which says so. */
    private Coding coding() {
        String kind = majority(EventVote::kind, text -> true, "");
        return independent.stream()
                .filter(report -> kind(report).equals(kind))
                .findFirst()
                .map(Report::coding)
                .orElse(independent.get(0).coding());
    }

    private static String kind(Report report) {
        return report.coding().type().code() + ":" + report.coding().mode();
    }

    /** The value with the most outlets behind it; a report is asked only for values that say something. */
    private <V> V majority(Function<Report, V> slot, Predicate<V> says, V otherwise) {
        Map<V, TreeSet<String>> outlets =
                new LinkedHashMap<>(); // in the order of the reports, so that the earliest wins ties
        for (Report report : independent) {
            V value = slot.apply(report);
            if (says.test(value)) {
                outlets.computeIfAbsent(value, key -> new TreeSet<>()).add(report.outlet());
            }
        }
        V best = otherwise;
        int most = 0;
        for (Map.Entry<V, TreeSet<String>> entry : outlets.entrySet()) {
            if (entry.getValue().size() > most) {
                most = entry.getValue().size();
                best = entry.getKey();
            }
        }
        return best;
    }

    /** Independent outlets that say the same make it surer: one minus the product of their doubts, rounded to three digits. */
    private double confidence() {
        Map<String, Double> doubts = new TreeMap<>();
        independent.forEach(report -> doubts.merge(report.outlet(), 1 - report.confidence(), Math::min));
        double doubt = doubts.values().stream().reduce(1.0, (a, b) -> a * b);
        return Math.round((1 - doubt) * 1000) / 1000.0;
    }
}
