package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The real command line on the sample corpus, and on input that is broken. */
@TestInstance(Lifecycle.PER_CLASS)
class EndToEndTest {

    private static final Path SAMPLES = Path.of("..", "samples");

    @TempDir
    private static Path folder;

    private Path out;

    @BeforeAll
    void runTheSamples() {
        out = folder.resolve("samples");
        assertEquals(
                ExitCode.CLEAN,
                dateline("run", SAMPLES.toString(), "-o", out.toString()).code());
    }

    private record Outcome(int code, String out, String err) {}

    private static Outcome dateline(String... arguments) {
        PrintStream outBefore = System.out;
        PrintStream errBefore = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            int code = Main.run(arguments);
            return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(outBefore);
            System.setErr(errBefore);
        }
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file);
    }

    private static String table(Path out, String name) throws IOException {
        return Files.readString(out.resolve("csv").resolve(name));
    }

    @Test
    void everyReportOfTheSamplesIsAnArticle() throws IOException {
        assertEquals(12, lines(out.resolve("csv/articles.csv")).size() - 1);
    }

    @Test
    void theSamplesGiveTheEventsThatTheyTell() throws IOException {
        String reports = table(out, "reports.csv");
        for (String told :
                List.of("NOR:GOV", "PRT:GOV", "IRN:GOV", "SAU:GOV", "AGREE", "PROTEST", "COERCE", "ACCUSE")) {
            assertTrue(reports.contains(told), "no " + told + " in reports.csv");
        }
    }

    @Test
    void noEventComesFromFurniture() throws IOException {
        String reports = table(out, "reports.csv");
        for (String furniture :
                List.of("Police arrest man after port fire", "Storm sinks two boats", "Sardine prices")) {
            assertFalse(reports.contains(furniture), furniture);
        }
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        Path again = folder.resolve("again");
        dateline("run", SAMPLES.toString(), "-o", again.toString(), "--threads", "1");
        assertSameAsSamples(again);
    }

    @Test
    void aRunGoesOnWhenItsInputHasGrown() throws IOException {
        Path input = Files.createDirectory(folder.resolve("growing"));
        List<Path> samples;
        try (Stream<Path> files = Files.list(SAMPLES)) {
            samples = files.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path sample : samples.subList(0, 4)) {
            Files.copy(sample, input.resolve(sample.getFileName()));
        }
        Path grown = folder.resolve("grown");
        dateline("run", input.toString(), "-o", grown.toString());
        for (Path sample : samples.subList(4, samples.size())) {
            Files.copy(sample, input.resolve(sample.getFileName()));
        }
        String found =
                lines(grown.resolve("corpus/annotations.jsonl")).size() + " articles were annotated by earlier runs";
        String err = dateline("run", input.toString(), "-o", grown.toString(), "--resume")
                .err();
        assertTrue(err.contains(found), err);
        assertSameAsSamples(grown);
    }

    @Test
    void aRunThatWasBrokenOffGoesOn() throws IOException {
        Path resumed = folder.resolve("resumed");
        Path part = Files.createDirectories(folder.resolve("resumed.part/corpus"));
        byte[] annotations = Files.readAllBytes(out.resolve("corpus/annotations.jsonl"));
        Files.write(part.resolve("annotations.jsonl.unsorted"), Arrays.copyOf(annotations, annotations.length * 2 / 3));
        Files.copy(out.resolve("corpus/annotated-by.txt"), part.resolve("annotated-by.txt"));
        dateline("run", SAMPLES.toString(), "-o", resumed.toString(), "--resume");
        assertSameAsSamples(resumed);
        assertFalse(Files.exists(folder.resolve("resumed.earlier")), "what was taken over is not needed any more");
    }

    private void assertSameAsSamples(Path again) throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path other = again.resolve(out.relativize(file));
                if (!out.relativize(file).toString().equals("run.json")) {
                    assertEquals(-1, Files.mismatch(file, other), out.relativize(file) + " differs");
                }
            }
        }
    }

    @Test
    void theStagesOneByOneGiveWhatARunGives() throws IOException {
        Path staged = folder.resolve("staged");
        String at = staged.toString();
        assertEquals(0, dateline("extract", SAMPLES.toString(), "-o", at).code());
        assertEquals(0, dateline("annotate", at).code());
        assertEquals(0, dateline("link", at).code());
        assertEquals(0, dateline("export", at, "--export", "csv").code());
        assertEquals(table(out, "events.csv"), table(staged, "events.csv"));
    }

    @Test
    void theDataDictionaryIsTheCodebookOfTheTables() throws IOException {
        assertEquals(
                table(out, "codebook.md"),
                Files.readString(Path.of("..", "docs", "data-dictionary.md")),
                "copy csv/codebook.md of a run to docs/data-dictionary.md");
    }

    @Test
    void everyQuoteOfTheExportsIsInItsPlace() {
        assertEquals(ExitCode.CLEAN, dateline("check", out.toString()).code());
    }

    @Test
    void explainTellsRuleAndWords() throws IOException {
        String report = lines(out.resolve("csv/reports.csv")).get(1).split(",")[0];
        assertEquals(0, dateline("explain", out.toString(), report).code());
        Outcome unknown = dateline("explain", out.toString(), "r0");
        assertEquals(ExitCode.USAGE, unknown.code());
        assertTrue(unknown.err().contains("no event or report \"r0\""), unknown.err());
    }

    @Test
    void explainTellsWhatOthersThinkOfAReport() throws IOException {
        List<String> row = List.of(lines(out.resolve("csv/reports.csv")).get(1).split(","));
        Path corpus = Files.createDirectories(folder.resolve("reviewed/corpus"));
        try (Stream<Path> files = Files.list(out.resolve("corpus"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, corpus.resolve(file.getFileName()));
            }
        }
        String label =
                "{\"span\":[0,3],\"scheme\":\"model:m\",\"name\":\"type\",\"value\":\"" + row.get(0) + " AID\"},";
        List<String> annotations = lines(corpus.resolve("annotations.jsonl")).stream()
                .map(line -> line.startsWith("{\"article_id\":\"" + row.get(2))
                        ? line.replace("\"labels\":[", "\"labels\":[" + label)
                        : line)
                .toList();
        Files.write(corpus.resolve("annotations.jsonl"), annotations);
        String told = dateline("explain", folder.resolve("reviewed").toString(), row.get(0))
                .out();
        assertTrue(told.matches("(?s).*model:m +type AID: \"\\S.*"), told);
    }

    @Test
    void badInputIsAnIssueAndTheRestIsUnharmed() throws IOException {
        Path mixed = Files.createDirectories(folder.resolve("mixed"));
        Files.createFile(mixed.resolve("empty.html"));
        byte[] pdf = Files.readAllBytes(SAMPLES.resolve("policy-note.pdf"));
        Files.write(mixed.resolve("cut.pdf"), java.util.Arrays.copyOf(pdf, pdf.length / 3));
        Files.write(mixed.resolve("random.bin"), new byte[] {0, 1, 2, 3, (byte) 0xff, 0, 7});
        Files.copy(SAMPLES.resolve("gulf-observer.txt"), mixed.resolve("good.txt"));
        Path result = folder.resolve("mixed-out");
        Outcome outcome = dateline("run", mixed.toString(), "-o", result.toString(), "--strict", "--export", "csv");
        assertEquals(ExitCode.SKIPPED_INPUTS, outcome.code(), outcome.err());
        String issues = Files.readString(result.resolve("issues.csv"));
        assertTrue(issues.contains("empty.html,,warning,empty"), issues);
        assertTrue(issues.contains("cut.pdf,,error,unreadable"), issues);
        assertTrue(issues.contains("random.bin,,warning,unsupported"), issues);
        assertEquals(2, lines(result.resolve("csv/articles.csv")).size());
    }

    @Test
    void aFolderWithoutArticlesSaysSo() throws IOException {
        Path nothing = Files.createDirectories(folder.resolve("nothing"));
        Outcome outcome = dateline(
                "run", nothing.toString(), "-o", folder.resolve("nothing-out").toString());
        assertEquals(ExitCode.NOTHING_FOUND, outcome.code(), outcome.err());
        assertTrue(outcome.err().contains("no article was found"), outcome.err());
    }

    @Test
    void anUnknownExporterCostsNoRun() {
        Path never = folder.resolve("never");
        Outcome outcome = dateline("run", SAMPLES.toString(), "-o", never.toString(), "--export", "gefx");
        assertEquals(ExitCode.USAGE, outcome.code());
        assertTrue(outcome.err().contains("no exporter \"gefx\"; there are csv, "), outcome.err());
        assertFalse(Files.exists(never));
    }

    @Test
    void anOutputFolderInUseIsNotTouched() throws IOException {
        Path mine = Files.createDirectories(folder.resolve("mine"));
        Files.writeString(mine.resolve("thesis.txt"), "precious");
        assertEquals(
                ExitCode.USAGE,
                dateline("run", SAMPLES.toString(), "-o", mine.toString()).code());
        assertEquals(
                ExitCode.USAGE,
                dateline("run", SAMPLES.toString(), "-o", mine.toString(), "--force")
                        .code());
        assertEquals("precious", Files.readString(mine.resolve("thesis.txt")));
    }

    @Test
    void noSuchInputIsAUsageError() {
        Outcome outcome = dateline("run", "nowhere", "-o", folder.resolve("x").toString());
        assertEquals(ExitCode.USAGE, outcome.code());
        assertTrue(outcome.err().contains("no such file or folder: nowhere"), outcome.err());
    }
}
