package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Corrections of what was linked in the sample corpus, with ids taken from its tables. */
@TestInstance(Lifecycle.PER_CLASS)
class CorrectedRunTest {

    private static final String SAMPLES = Path.of("..", "samples").toString();

    @TempDir
    private static Path folder;

    private Path plain;
    private Path corrected;
    private String option;
    private String entity;
    private String rejected;
    private String recoded;
    private List<String> shared;

    /** A table as it was before the corrections. */
    private List<String> before(String table) throws IOException {
        return Files.readAllLines(plain.resolve("csv").resolve(table));
    }

    private String after(String table) throws IOException {
        return Files.readString(corrected.resolve("csv").resolve(table));
    }

    private String id(String table, int row) throws IOException {
        return before(table).get(row).split(",")[0];
    }

    @BeforeAll
    void runWithAndWithoutCorrections() throws IOException {
        plain = folder.resolve("plain");
        corrected = folder.resolve("corrected");
        Path file = folder.resolve("corrections.csv");
        option = "corrections.files=" + file;
        assertEquals(ExitCode.CLEAN, Main.run("run", SAMPLES, "-o", plain.toString(), "--export", "csv"));
        entity = id("entities.csv", 1);
        rejected = id("events.csv", 1);
        recoded = id("events.csv", 2);
        shared = reportsOfSharedEvent();
        Files.writeString(
                file,
                String.join(
                        "\n",
                        "action,target,first,second,note",
                        "rename,entity," + entity + ",The Renamed,",
                        "reject,event," + rejected + ",,no event",
                        "recode,event," + recoded + ",PROTEST/strike,",
                        "split,event," + shared.get(0) + "," + shared.get(1) + ",",
                        "merge,story," + id("stories.csv", 1) + "," + id("stories.csv", 2) + ",",
                        "rename,story," + id("stories.csv", 1) + ",Both in One,",
                        "merge,entity,Nobody Of This Name,The Renamed,\n"));
        assertEquals(
                ExitCode.CLEAN,
                Main.run("run", SAMPLES, "-o", corrected.toString(), "--export", "csv", "--set", option));
    }

    /** Reports of two outlets of one event. */
    private List<String> reportsOfSharedEvent() throws IOException {
        String event = before("coverage.csv").stream()
                .filter(line -> line.contains(",agrees,true,"))
                .findFirst()
                .orElseThrow()
                .split(",")[0];
        return before("coverage.csv").stream()
                .filter(line -> line.startsWith(event + ",") && line.contains(",agrees,"))
                .map(line -> line.split(",")[6])
                .toList();
    }

    @Test
    void entitiesAreRenamed() throws IOException {
        assertTrue(after("entities.csv").contains(entity + ","), "another id");
        assertTrue(after("entities.csv").contains(",The Renamed,"), "the old name");
    }

    @Test
    void eventsAreRejectedRecodedAndSplit() throws IOException {
        String events = after("events.csv");

        assertFalse(events.contains(rejected), "the event is still there");
        assertTrue(events.contains(recoded + ",PROTEST,strike,"), events);
        assertEquals(
                2,
                after("reports.csv")
                        .lines()
                        .filter(line -> line.startsWith(shared.get(0)) || line.startsWith(shared.get(1)))
                        .map(line -> line.split(",")[1])
                        .distinct()
                        .count());
    }

    @Test
    void storiesAreMergedAndRenamed() throws IOException {
        assertTrue(after("stories.csv").contains(",Both in One,"), "the old title");
        assertEquals(
                before("stories.csv").size() - 1, after("stories.csv").lines().count());
    }

    @Test
    void whatNamesNothingIsAnIssue() throws IOException {
        assertTrue(
                Files.readString(corrected.resolve("issues.csv"))
                        .contains("corrections.csv,8,warning,correction,\"no entity \"\"Nobody Of This Name\"\""),
                "no issue");
    }

    @Test
    void correctionsSurviveResumedAndRepeatedRuns() throws IOException {
        List<String> tables = List.of("entities.csv", "events.csv", "stories.csv", "reports.csv", "coverage.csv");
        List<String> once = tables.stream().map(this::read).toList();

        Main.run("run", SAMPLES, "-o", corrected.toString(), "--resume", "--export", "csv", "--set", option);
        assertEquals(once, tables.stream().map(this::read).toList());

        Main.run("link", corrected.toString(), "--set", option);
        Main.run("export", corrected.toString(), "--export", "csv");
        assertEquals(once, tables.stream().map(this::read).toList());
    }

    private String read(String table) {
        try {
            return after(table);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
