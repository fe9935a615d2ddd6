package org.dateline.linking.events;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dateline.core.model.EntityKind;
import org.dateline.linking.events.ReportDigest.Kind;
import org.dateline.linking.events.ReportDigest.Party;

/** A report as {@code pairs.tsv} writes it. */
final class WrittenReport {

    private static final Map<String, Integer> QUAD_CLASSES = Map.ofEntries(
            Map.entry("AGREE", 1),
            Map.entry("CONSULT", 1),
            Map.entry("SUPPORT", 1),
            Map.entry("AID", 2),
            Map.entry("RETREAT", 2),
            Map.entry("REQUEST", 3),
            Map.entry("ACCUSE", 3),
            Map.entry("REJECT", 3),
            Map.entry("THREATEN", 3),
            Map.entry("PROTEST", 4),
            Map.entry("SANCTION", 4),
            Map.entry("MOBILIZE", 4),
            Map.entry("COERCE", 4),
            Map.entry("ASSAULT", 4));

    private static final Map<String, Where> PLACES = Map.ofEntries(
            Map.entry("Oslo", place("Oslo", "NOR", false, 59.9, 10.7)),
            Map.entry("Norway", place("Norway", "NOR", true, 62, 10)),
            Map.entry("Lisbon", place("Lisbon", "PRT", false, 38.7, -9.1)),
            Map.entry("Berlin", place("Berlin", "DEU", false, 52.5, 13.4)),
            Map.entry("Germany", place("Germany", "DEU", true, 51, 10)),
            Map.entry("Abeche", place("Abeche", "TCD", false, 13.8, 20.8)),
            Map.entry("Chad", place("Chad", "TCD", true, 15, 19)),
            Map.entry("Khartoum", place("Khartoum", "SDN", false, 15.6, 32.5)),
            Map.entry("Sudan", place("Sudan", "SDN", true, 15, 30)),
            Map.entry("Iraq", place("Iraq", "IRQ", true, 33, 44)),
            Map.entry("Baghdad", place("Baghdad", "IRQ", false, 33.3, 44.4)),
            Map.entry("Al Asad", place("Al Asad", "IRQ", false, 33.8, 42.4)),
            Map.entry("Tehran", place("Tehran", "IRN", false, 35.7, 51.4)));

    private WrittenReport() {}

    private static Where place(String id, String country, boolean whole, double latitude, double longitude) {
        return new Where(id, country, whole, latitude, longitude, true);
    }

    static ReportDigest of(String id, String article, String text, Stems stems) {
        String[] cells = Arrays.stream(text.split("\\|")).map(String::strip).toArray(String[]::new);
        String[] type = (cells[0] + "/").split("/", -1);
        boolean reciprocal = cells[1].endsWith("=");
        String[] sides = reciprocal ? new String[] {cells[1].replace("=", ""), ""} : cells[1].split(">");
        return new ReportDigest(
                id,
                article,
                "s1",
                new Kind("plover", type[0], type[1], QUAD_CLASSES.getOrDefault(type[0], 0)),
                cells[4].startsWith("+") ? Standing.FACT : cells[4].startsWith("?") ? Standing.PROSPECT : Standing.WISH,
                cells[4].contains("n"),
                cells[4].contains("h"),
                parties(sides[0]),
                parties(sides[1]),
                reciprocal,
                List.of(),
                List.of(),
                new When(When.UNKNOWN, When.UNKNOWN, false),
                when(cells[2]),
                where(cells[3]),
                stems.ofTrigger(cells[5]),
                Hashes.of(stems.of(cells[6])),
                List.of(),
                BlockKeys.NONE);
    }

    private static List<Party> parties(String side) {
        return Arrays.stream(side.split(","))
                .map(String::strip)
                .filter(party -> !party.isEmpty() && !party.equals("-"))
                .map(WrittenReport::party)
                .toList();
    }

    /** A noun has an entity of its own in each article. */
    private static Party party(String text) {
        String[] parts = text.split("[@:]");
        boolean person = text.startsWith("*");
        boolean named = person || text.startsWith("+");
        EntityKind kind = person ? EntityKind.PERSON : named ? EntityKind.ORGANIZATION : EntityKind.GROUP;
        return new Party(named ? parts[0].substring(1) : "", named, kind, parts[1], parts[2]);
    }

    private static When when(String date) {
        String day = date.replace("~", "");
        if (day.equals("-")) {
            return new When(When.UNKNOWN, When.UNKNOWN, false);
        }
        boolean month = day.length() == 7;
        LocalDate first = month ? YearMonth.parse(day).atDay(1) : LocalDate.parse(day);
        LocalDate last = month ? YearMonth.parse(day).atEndOfMonth() : first;
        return new When(first.toEpochDay(), last.toEpochDay(), !date.startsWith("~"));
    }

    private static Where where(String place) {
        Where known = PLACES.getOrDefault(place.replace("~", ""), Where.UNKNOWN);
        return new Where(
                known.id(),
                known.country(),
                known.whole(),
                known.latitude(),
                known.longitude(),
                !place.startsWith("~"));
    }
}
