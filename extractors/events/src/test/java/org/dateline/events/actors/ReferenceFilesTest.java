package org.dateline.events.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of the reference packs may count on, whoever adds a row to them. */
class ReferenceFilesTest {

    private static final Pattern DATE = Pattern.compile("\\d{4}(-[01]\\d(-[0-3]\\d)?)?");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");
    private static final Set<String> SECTORS = Set.of(
            "AGR", "BUS", "COP", "CRM", "CVL", "EDU", "ELI", "GOV", "JRN", "JUD", "LAB", "LEG", "MED", "MIL", "NGO",
            "OPP", "PRE", "PRM", "PTY", "REB", "REF", "REL", "SOC", "SPY", "UAF");

    private static List<PackRow> rows(String file) throws IOException {
        try (Reader text = Knowledge.resource(file)) {
            return PackReader.read(text, file);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"states.csv", "demonyms.csv", "seats.csv", "organizations.csv", "armed-groups.csv", "leaders.csv"
            })
    void everyRowHasAKnownCodeAndASource(String file) throws IOException {
        List<String> wrong = rows(file).stream()
                .filter(row -> row.source().isEmpty()
                        || !row.country().isEmpty()
                                && !COUNTRY.matcher(row.country()).matches()
                        || !SECTORS.containsAll(row.sectors()))
                .map(PackRow::name)
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void anOfficeEndsAfterItBegins() throws IOException {
        List<String> wrong = rows("leaders.csv").stream()
                .filter(row -> row.from().isEmpty()
                        || !DATE.matcher(row.from()).matches()
                        || !row.to().isEmpty()
                                && (!DATE.matcher(row.to()).matches()
                                        || row.from().compareTo(row.to()) > 0))
                .map(PackRow::toString)
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void nobodyHoldsTwoOfficesOfDifferentCodesOnOneDay() throws IOException {
        Map<String, List<PackRow>> persons = new HashMap<>();
        rows("leaders.csv")
                .forEach(row -> persons.computeIfAbsent(row.name(), name -> new ArrayList<>())
                        .add(row));
        List<String> wrong = new ArrayList<>();
        for (List<PackRow> offices : persons.values()) {
            for (PackRow office : offices) {
                offices.stream()
                        .filter(other -> !office.from().equals(other.from()) && other.holdsOn(day(office.from())))
                        .filter(other -> !other.to().isEmpty() && other.to().compareTo(office.from()) > 0
                                || other.to().isEmpty())
                        .filter(other -> !other.country().equals(office.country())
                                || !other.sectors().equals(office.sectors()))
                        .forEach(other -> wrong.add(office.name() + ": " + office.role() + ", " + other.role()));
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String day(String date) {
        return date.length() == 10 ? date : (date + "-01-01").substring(0, 10);
    }

    @Test
    void oneNameMeansOnePerson() throws IOException {
        Map<String, Set<String>> owners = new HashMap<>();
        for (PackRow row : rows("leaders.csv")) {
            Stream.concat(Stream.of(row.name()), row.aliases().stream())
                    .forEach(name ->
                            owners.computeIfAbsent(name, key -> new HashSet<>()).add(row.name()));
        }
        owners.values().removeIf(names -> names.size() == 1);
        assertEquals(Map.of(), owners);
    }

    @Test
    void bodiesAndGroupsDoNotShareAName() throws IOException {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (String file : List.of("organizations.csv", "armed-groups.csv")) {
            for (PackRow row : rows(file)) {
                boolean timeless = row.from().isEmpty() && row.to().isEmpty();
                Stream.concat(Stream.of(row.name()), row.aliases().stream())
                        .filter(name -> timeless && !seen.add(name))
                        .forEach(twice::add);
            }
        }
        assertTrue(twice.isEmpty(), twice::toString);
    }
}
