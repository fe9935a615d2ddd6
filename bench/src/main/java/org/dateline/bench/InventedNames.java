package org.dateline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.core.model.Place;

/** The names of the {@link InventedCorpus}, read from the tables beside this class. */
final class InventedNames {

    static final List<String> GIVEN = line(0);
    static final List<String> FAMILY = line(1);
    /** {@code Judge=JUD}. */
    static final List<String> OFFICES = line(2);

    static final List<String> OUTLETS = line(3);
    static final List<Place> PLACES = places();

    private InventedNames() {}

    private static List<String> line(int number) {
        return List.of(rows("names.tsv").get(number)[0].split("\\|"));
    }

    private static List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (String[] cells : rows("places.tsv")) {
            String id = String.format(Locale.ROOT, "geonames:%07d", 1000 + places.size());
            places.add(new Place(
                    id,
                    cells[0],
                    cells[1],
                    cells[2],
                    Double.parseDouble(cells[3]),
                    Double.parseDouble(cells[4]),
                    "PPL",
                    id));
        }
        return List.copyOf(places);
    }

    static List<String[]> rows(String fileName) {
        try (InputStream in = InventedNames.class.getResourceAsStream(fileName)) {
            if (in == null) {
                throw new IllegalStateException(fileName + " is missing beside " + InventedNames.class);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
