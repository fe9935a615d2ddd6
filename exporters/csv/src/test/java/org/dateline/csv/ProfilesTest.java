package org.dateline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
