package org.dateline.csv;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.EventActor;
import org.dateline.core.model.Place;
import org.dateline.tables.Cells;

/** The rows of a dyad in each of the datasets. What is empty, and why, says {@code docs/profiles.md}. */
final class ProfileRows {

    private static final Map<String, String> QUADS = Map.of(
            "1", "VERBAL COOPERATION", "2", "MATERIAL COOPERATION", "3", "VERBAL CONFLICT", "4", "MATERIAL CONFLICT");
    private static final DateTimeFormatter ACLED_DAY = DateTimeFormatter.ofPattern("dd MMMM yyyy", Locale.ENGLISH);
    private static final int LEAD = 3;

    private ProfileRows() {}

    static List<String> polecat(Dyad dyad, String version) {
        List<String> row = new ArrayList<>(Arrays.asList(
                dyad.event().id() + "-" + dyad.number(),
                dyad.day(),
                dyad.event().coding().type().code(),
                dyad.event().coding().mode(),
                Cells.decimal(dyad.event().coding().intensity()),
                QUADS.getOrDefault(Integer.toString(dyad.event().coding().quadClass()), ""),
                String.join(";", dyad.event().coding().contexts())));
        for (EventActor side : List.of(dyad.actor(), dyad.recipient())) {
            row.addAll(List.of(
                    side.name(),
                    side.code().country(),
                    Countries.cow(side.code().country()),
                    side.code().sector(),
                    String.join(";", side.code().sectors()),
                    dyad.title(side),
                    side.name(),
                    ""));
        }
        Optional<Place> place = dyad.place();
        row.addAll(List.of(
                dyad.placeName(),
                dyad.city(),
                "",
                dyad.province(),
                dyad.country(),
                dyad.latitude(),
                dyad.longitude(),
                place.map(ProfileRows::gazetteerNumber).orElse(""),
                dyad.report().placeText(),
                place.map(Place::feature).orElse(""),
                dyad.report().outlet(),
                dyad.report().day(),
                "",
                "",
                "",
                dyad.report().language(),
                "Dateline " + version));
        return row;
    }

    private static String gazetteerNumber(Place place) {
        return place.gazetteerId().startsWith("geonames:") ? place.gazetteerId().substring(9) : "";
    }

    static List<String> icews(Dyad dyad) {
        String cameo = dyad.event().coding().cameo();
        String mode = dyad.event().coding().mode();
        return List.of(
                dyad.numericId(),
                dyad.day(),
                dyad.actor().name(),
                Sectors.icews(dyad.actor().code()),
                Countries.name(dyad.actor().code().country()),
                dyad.event().coding().type().code() + (mode.isEmpty() ? "" : " " + mode),
                cameo,
                Goldstein.score(cameo),
                dyad.recipient().name(),
                Sectors.icews(dyad.recipient().code()),
                Countries.name(dyad.recipient().code().country()),
                dyad.report().story(),
                Integer.toString(dyad.report().sentence()),
                dyad.report().outlet(),
                dyad.city(),
                "",
                dyad.province(),
                Countries.name(dyad.country()),
                dyad.latitude(),
                dyad.longitude());
    }

    static List<String> gdelt(Dyad dyad) {
        String cameo = dyad.event().coding().cameo();
        String day = dyad.day().replace("-", "");
        List<String> row =
                new ArrayList<>(List.of(dyad.numericId(), day, cut(day, 6), cut(day, 4), fraction(dyad.day())));
        row.addAll(gdeltActor(dyad.actor()));
        row.addAll(gdeltActor(dyad.recipient()));
        row.addAll(List.of(
                dyad.report().sentence() <= LEAD ? "1" : "0",
                cameo,
                cut(cameo, 3),
                Goldstein.root(cameo),
                Goldstein.quadClass(cameo),
                Goldstein.score(cameo),
                Integer.toString(dyad.event().reports().size()),
                Integer.toString(dyad.event().outlets()),
                Integer.toString(dyad.event().articles()),
                ""));
        row.add("0");
        row.addAll(Collections.nCopies(7, ""));
        row.add("0");
        row.addAll(Collections.nCopies(7, ""));
        row.addAll(gdeltPlace(dyad));
        String added = dyad.report().day().replace("-", "");
        row.add(added.isEmpty() ? "" : added + "000000");
        row.add(dyad.report().address());
        return row;
    }

    private static List<String> gdeltActor(EventActor actor) {
        List<String> sectors = actor.code().sectors();
        return List.of(
                actor.code().cameo(),
                actor.name().toUpperCase(Locale.ROOT),
                actor.code().country(),
                "",
                "",
                "",
                "",
                sectors.size() > 0 ? sectors.get(0) : "",
                sectors.size() > 1 ? sectors.get(1) : "",
                sectors.size() > 2 ? sectors.get(2) : "");
    }

    private static List<String> gdeltPlace(Dyad dyad) {
        if (dyad.place().isEmpty()) {
            return List.of("0", "", "", "", "", "", "", "");
        }
        String country = Countries.name(dyad.country());
        String name = dyad.isAt("PCL")
                ? country
                : dyad.isAt("ADM1")
                        ? dyad.placeName() + ", " + country
                        : dyad.placeName() + ", " + dyad.province() + ", " + country;
        String type = dyad.isAt("PCL") ? "1" : dyad.isAt("ADM1") ? "5" : "4";
        String fips = Countries.fips(dyad.country());
        // GDELT numbers provinces and towns by lists of its own; of countries, the code of the country stands in for
        // both
        String whole = dyad.isAt("PCL") ? fips : "";
        return List.of(type, name, fips, whole, "", dyad.latitude(), dyad.longitude(), whole);
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    /** The year and the part of it that is over, as GDELT reckons: (month × 30 + day) / 365. */
    private static String fraction(String day) {
        if (day.isEmpty()) {
            return "";
        }
        LocalDate date = LocalDate.parse(day);
        double part = (date.getMonthValue() * 30 + date.getDayOfMonth()) / 365.0;
        return String.format(Locale.ROOT, "%.4f", date.getYear() + Math.min(part, 0.9999));
    }

    /** Empty where the event is none of ACLED's. */
    static List<String> acled(Dyad dyad) {
        Optional<Acled> kind = Acled.of(dyad.event().coding());
        if (kind.isEmpty() || dyad.number() > 0) {
            return List.of();
        }
        String day = dyad.day();
        String inter1 = Sectors.acled(dyad.actor().code(), kind.get(), true);
        String inter2 = dyad.recipient().name().isEmpty()
                ? ""
                : Sectors.acled(dyad.recipient().code(), kind.get(), false);
        return List.of(
                dyad.country() + dyad.numericId(),
                day.isEmpty() ? "" : ACLED_DAY.format(LocalDate.parse(day)),
                cut(day, 4),
                dyad.timePrecision(),
                kind.get().disorder(),
                kind.get().type(),
                kind.get().subType(),
                dyad.actor().name(),
                "",
                inter1,
                dyad.recipient().name(),
                "",
                inter2,
                Sectors.interaction(inter1, inter2),
                inter2.equals("7") && !kind.get().disorder().startsWith("Strategic") ? "Civilian targeting" : "",
                Countries.numeric(dyad.country()),
                "",
                Countries.name(dyad.country()),
                dyad.province(),
                "",
                "",
                dyad.placeName(),
                dyad.latitude(),
                dyad.longitude(),
                dyad.isAt("PP") ? "1" : dyad.place().isPresent() ? "3" : "",
                dyad.report().outlet(),
                "",
                "",
                dyad.report().dead().isEmpty() ? "0" : dyad.report().dead(),
                "",
                "");
    }
}
