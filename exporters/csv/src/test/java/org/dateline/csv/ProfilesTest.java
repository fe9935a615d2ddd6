package org.dateline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.core.model.ActorCode;
import org.dateline.core.model.Corpus;
import org.dateline.testkit.MemorySink;
import org.dateline.testkit.SampleCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProfilesTest {

    private static final Map<Profile, Integer> COLUMNS = Map.of(
            Profile.POLECAT, 40,
            Profile.ICEWS, 20,
            Profile.GDELT, 61,
            Profile.GDELT_MENTIONS, 16,
            Profile.ACLED, 31,
            Profile.DYAD_MONTH, 7);

    private static List<String[]> rows(Profile profile, Corpus corpus) throws IOException {
        MemorySink files = new MemorySink();
        Profiles.write(List.of(profile), corpus, files);
        String separator = profile.isPlain() ? "\t" : ",";
        return files.text(profile.fileName())
                .lines()
                .map(line -> line.split(separator, -1))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void hasExactlyTheColumnsOfTheDataset(Profile profile) throws IOException {
        assertEquals(COLUMNS.get(profile), profile.columns().size());
        List<String[]> rows = rows(profile, SampleCorpus.small());
        assertTrue(rows.size() > 1);
        rows.forEach(row -> assertEquals(COLUMNS.get(profile), row.length, Arrays.toString(row)));
    }

    @ParameterizedTest
    @EnumSource(names = {"POLECAT", "ICEWS", "GDELT", "GDELT_MENTIONS"})
    void hostileWordsBreakNoRow(Profile profile) throws IOException {
        rows(profile, SampleCorpus.hostile()).forEach(row -> assertEquals(COLUMNS.get(profile), row.length));
    }

    /** The columns of a dataset as those who read its files have them. */
    private static List<String> published(Profile profile) throws IOException {
        try (InputStream in = ProfilesTest.class.getResourceAsStream("published-columns.txt")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            String section = all.split(Pattern.quote("[" + profile.code() + "]\n"))[1];
            return section.split("\\[")[0].lines().toList();
        }
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void namesTheColumnsAsTheyArePublished(Profile profile) throws IOException {
        assertEquals(published(profile), profile.columns());
        if (profile.hasHeader()) {
            MemorySink files = new MemorySink();
            Profiles.write(List.of(profile), SampleCorpus.empty(), files);
            String separator = profile.isPlain() ? "\t" : ",";
            assertEquals(String.join(separator, published(profile)) + "\n", files.text(profile.fileName()));
        }
    }

    private static Map<String, String> arrest(Profile profile, String column, String value) throws IOException {
        List<String> columns = profile.columns();
        String[] row = rows(profile, SampleCorpus.small()).stream()
                .filter(cells -> cells[columns.indexOf(column)].equals(value))
                .findFirst()
                .orElseThrow();
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            named.put(columns.get(i), row[i]);
        }
        return named;
    }

    @Test
    void countriesHaveTheCodesOfEachDataset() throws IOException {
        Map<String, String> polecat = arrest(Profile.POLECAT, "Event Type", "CONSULT");
        assertEquals("380", polecat.get("Actor COW"));
        assertEquals("390", polecat.get("Recipient COW"));
        assertEquals("Foreign Minister", polecat.get("Actor Title"));
        Map<String, String> gdelt = arrest(Profile.GDELT, "EventCode", "042");
        assertEquals("SW", gdelt.get("ActionGeo_CountryCode"));
        assertEquals("", gdelt.get("ActionGeo_FeatureID"), "GDELT numbers towns by another list than we do");
        Map<String, String> icews = arrest(Profile.ICEWS, "CAMEO Code", "042");
        assertEquals("Government", icews.get("Source Sectors"));
        assertEquals("Government,Elite", icews.get("Target Sectors"));
    }

    @Test
    void kindsOfActorsAreNumberedAsInAcled() throws IOException {
        Map<String, String> arrest = arrest(Profile.ACLED, "sub_event_type", "Arrests");
        assertEquals("1", arrest.get("inter1"), "police are state forces");
        assertEquals("10", arrest.get("interaction"), "of the other side nothing is known");
        Acled riot = new Acled("Demonstrations", "Riots", "Violent demonstration");
        assertEquals("5", Sectors.acled(ActorCode.of("SWE", "CVL"), riot, true));
        assertEquals("1", Sectors.acled(ActorCode.of("SWE", "COP"), riot, false));
        assertEquals("15", Sectors.interaction("5", "1"));
        assertEquals("", Sectors.interaction("", ""));
    }

    @Test
    void everyCountryHasOneCodeInEachList() {
        Map<String, String[]> all = Resource.rows("countries.tsv");
        assertEquals(202, all.size());
        for (int column = 1; column < 5; column++) {
            int at = column;
            List<String> codes = all.values().stream()
                    .map(row -> row[at])
                    .filter(code -> !code.isEmpty())
                    .toList();
            assertEquals(codes.size(), Set.copyOf(codes).size(), "column " + column);
        }
        Set<String> iso = Set.copyOf(List.of(Locale.getISOCountries()).stream()
                .map(two -> new Locale.Builder().setRegion(two).build().getISO3Country())
                .toList());
        all.keySet().stream().filter(code -> !code.equals("KOS")).forEach(code -> assertTrue(iso.contains(code), code));
    }

    @Test
    void aMeetingGoesBothWays() throws IOException {
        List<String[]> meetings = rows(Profile.ICEWS, SampleCorpus.small()).stream()
                .filter(row -> row[6].equals("042"))
                .toList();
        assertEquals(4, meetings.size(), "two meetings, two ways");
        assertEquals("Anna Lind", meetings.get(0)[2]);
        assertEquals("Sweden", meetings.get(0)[4]);
        assertEquals("Denmark", meetings.get(1)[4]);
        assertEquals("1.9", meetings.get(0)[7]);
        assertEquals("Lund", meetings.get(0)[14]);
    }

    @Test
    void gdeltReckonsDatesAndClassesItsOwnWay() throws IOException {
        String[] arrest = rows(Profile.GDELT, SampleCorpus.small()).stream()
                .filter(row -> row[26].equals("173"))
                .findFirst()
                .orElseThrow();
        assertEquals("20210304", arrest[1], "the day of publication, since the report gives none");
        assertEquals("2021.2575", arrest[4]);
        assertEquals("17", arrest[28]);
        assertEquals("4", arrest[29]);
        assertEquals("DNKCOP", arrest[5]);
    }

    @Test
    void deniedEventsAreLeftOut() throws IOException {
        assertFalse(rows(Profile.POLECAT, SampleCorpus.small()).stream().anyMatch(row -> row[2].equals("ASSAULT")));
    }

    @Test
    void anUnknownProfileIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Profile.of("polcat"));
    }
}
