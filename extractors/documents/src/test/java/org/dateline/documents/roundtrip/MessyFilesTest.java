package org.dateline.documents.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.core.model.Article;
import org.dateline.core.model.Issue;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.pipeline.Extraction;
import org.dateline.core.plugin.ConfigurationException;
import org.dateline.core.plugin.Plugins;
import org.dateline.testkit.DamagedBytes;
import org.dateline.testkit.MemorySource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as they really lie about: the whole chain of detection and extraction gets over them, and never in silence. */
class MessyFilesTest {

    private static final int DAMAGES = 96;

    /** In seconds: no small file takes longer. */
    private static final int LONGEST = 20;

    private static Extraction extraction;

    @BeforeAll
    static void loadAllPlugins() throws ConfigurationException {
        extraction = new Extraction(Plugins.onClassPath().configure(Map.of(), TextPolicy.FULL));
    }

    /** What came out of one file. */
    private record Outcome(List<Article> articles, List<Issue> issues) {

        static Outcome of(String name, byte[] bytes) {
            Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
            extraction.extract(
                    new MemorySource(name, "application/octet-stream", bytes),
                    outcome.articles::add,
                    outcome.issues::add);
            return outcome;
        }

        List<String> codes() {
            return issues.stream().map(Issue::code).toList();
        }
    }

    static Stream<Map.Entry<String, byte[]>> files() throws IOException {
        return Formats.all().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void damagedFilesGiveArticlesOrIssuesInTime(Map.Entry<String, byte[]> file) {
        for (int seed = 0; seed < DAMAGES; seed++) {
            Instant begun = Instant.now();
            Outcome outcome = Outcome.of(file.getKey(), DamagedBytes.of(file.getValue(), seed));
            String what = file.getKey() + ", damage " + seed + ": " + outcome.issues();
            assertFalse(outcome.articles().isEmpty() && outcome.issues().isEmpty(), what);
            assertFalse(outcome.codes().contains("plugin-failed"), what);
            outcome.issues().forEach(issue -> assertFalse(issue.message().isBlank(), what));
            assertTrue(Duration.between(begun, Instant.now()).getSeconds() < LONGEST, what);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theEndOfTheNameDoesNotDecide(Map.Entry<String, byte[]> file) {
        for (String ending : List.of("pdf", "docx", "zip", "xml", "mp3", "")) {
            Outcome outcome = Outcome.of("story." + ending, file.getValue());
            assertEquals(1, outcome.articles().size(), file.getKey() + " as ." + ending + ": " + outcome.issues());
        }
    }

    @Test
    void textIsReadInTheEncodingThatItIsWrittenIn() {
        String story = Story.TITLE + "\r\n\r\n" + Story.BYLINE + "\r\n" + Story.WRITTEN_DAY + "\n\r\n" + Story.text();
        for (String charset : List.of("UTF-8", "UTF-16", "UTF-16LE", "windows-1252")) {
            String mark = charset.equals("UTF-16LE") || charset.equals("UTF-8") ? "\uFEFF" : "";
            Outcome outcome = Outcome.of("story.txt", (mark + story).getBytes(Charset.forName(charset)));
            assertEquals(Story.TITLE, outcome.articles().get(0).metadata().title(), charset);
            assertEquals(Story.AUTHORS, outcome.articles().get(0).metadata().authors(), charset);
        }
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void archivesInsideArchivesAreFollowedToTheFifthAndNoFurther() throws IOException {
        byte[] packed = Story.page().getBytes(StandardCharsets.UTF_8);
        for (int level = 1; level <= 6; level++) {
            packed = zip(Map.of(level == 1 ? "story.html" : "box.zip", packed));
            Outcome outcome = Outcome.of("box.zip", packed);
            assertEquals(level <= 5 ? 1 : 0, outcome.articles().size(), "level " + level);
            assertEquals(level <= 5 ? List.of() : List.of("unreadable"), outcome.codes(), "level " + level);
        }
    }

    @Test
    void aMailboxOfFiveThousandMailsTakesSeconds() {
        StringBuilder box = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            box.append("From ada@example.org Sat Sep 26 14:05:00 2020\nFrom: Ada <ada@example.org>\nSubject: Talks ")
                    .append(i)
                    .append("\nDate: Sat, 26 Sep 2020 14:05:00 +0200\n\nMinisters met in Lund on Friday.\n\n");
        }
        Instant begun = Instant.now();
        Outcome outcome = Outcome.of("box.mbox", box.toString().getBytes(StandardCharsets.UTF_8));
        assertEquals(5_000, outcome.articles().size());
        assertEquals("Talks 4999", outcome.articles().get(4_999).metadata().title());
        assertEquals(List.of(), outcome.articles().get(0).doubts());
        assertTrue(Duration.between(begun, Instant.now()).getSeconds() < 3 * LONGEST);
    }
}
