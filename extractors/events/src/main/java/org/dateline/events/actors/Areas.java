package org.dateline.events.actors;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.Place;

/** Places that are no towns: states, regions, airports, bases, seas. */
final class Areas {

    private final Map<String, Place> states = new HashMap<>();
    private final PhraseIndex<Place> named = new PhraseIndex<>();

    private final Map<String, String> divisions = new HashMap<>();

    static Areas read(Reader stateText, Reader areaText, Reader divisionText) throws IOException {
        Areas areas = new Areas();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(divisionText)) {
            for (NamedCsvRecord line : csv) {
                areas.divisions.put(
                        Spelling.fold(line.getField("abbreviation")), Spelling.fold(line.getField("division")));
            }
        }
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(stateText)) {
            for (NamedCsvRecord line : csv) {
                Place place = place(line, "state:" + line.getField("country"), "PCLI");
                areas.states.putIfAbsent(place.country(), place);
                areas.states.putIfAbsent(line.getField("name"), place);
                areas.states.putIfAbsent(Spelling.fold(line.getField("name")), place);
            }
        }
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(areaText)) {
            for (NamedCsvRecord line : csv) {
                areas.add(line);
            }
        }
        return areas;
    }

    private void add(NamedCsvRecord line) {
        String name = line.getField("name");
        Place place = place(line, "area:" + name.toLowerCase(Locale.ROOT).replace(' ', '-'), line.getField("feature"));
        named.add(name, place);
        for (String alias : line.getField("aliases").split("\\|")) {
            named.add(alias, place);
        }
    }

    private static Place place(NamedCsvRecord line, String id, String feature) {
        return new Place(
                id,
                line.getField("name"),
                line.getField("country"),
                line.findField("admin1").orElse(""),
                Double.parseDouble(line.getField("latitude")),
                Double.parseDouble(line.getField("longitude")),
                feature,
                "");
    }

    /** @param country its code, or its name as written in the list or folded */
    Optional<Place> ofState(String country) {
        return Optional.ofNullable(states.get(country));
    }

    /** @param abbreviation folded and without dots: "ill", "nj" */
    Optional<String> division(String abbreviation) {
        return Optional.ofNullable(divisions.get(abbreviation));
    }

    Optional<Place> find(String name) {
        return named.get(name).stream().findFirst();
    }

    /** The longest name of an area that starts here. */
    Optional<PhraseIndex.Hit<Place>> find(Words words, int from, int limit) {
        return named.find(words, from, limit, (place, all, start, end) -> Spelling.startsUpper(all.form(start)));
    }
}
