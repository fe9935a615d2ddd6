package org.dateline.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.spi.Exporter;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;
import org.dateline.csv.CsvPlugin;
import org.dateline.gexf.GexfPlugin;
import org.dateline.graphml.GraphmlPlugin;
import org.dateline.jsonld.JsonldPlugin;
import org.dateline.report.ReportPlugin;
import org.dateline.testkit.SampleCorpus;
import org.dateline.xlsx.XlsxPlugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceCheckTest {

    private static final Map<String, String> OPTIONS = Map.of(
            "sentences",
            "on",
            "shape",
            "actors,events,mentions,quotes",
            "format",
            "jsonld,lines,turtle,nquads",
            "profile",
            "polecat,icews,gdelt,gdelt-mentions,acled,dyad-month");
    private static final Set<String> FILES = Set.of(
            "csv/mentions.csv",
            "csv/quotes.csv",
            "csv/reports.csv",
            "csv/sentences.csv",
            "gexf/actors.gexf",
            "gexf/events.gexf",
            "gexf/mentions.gexf",
            "gexf/quotes.gexf",
            "graphml/actors.graphml",
            "graphml/events.graphml",
            "graphml/mentions.graphml",
            "graphml/quotes.graphml",
            "jsonld/corpus.jsonl",
            "jsonld/corpus.jsonld",
            "jsonld/corpus.nq",
            "jsonld/corpus.ttl",
            "report/report.html",
            "xlsx/corpus.xlsx");

    @TempDir
    private Path output;

    private static Options options() {
        return new Options() {
            @Override
            public Optional<String> value(String name) {
                return Optional.ofNullable(OPTIONS.get(name));
            }

            @Override
            public TextPolicy textPolicy() {
                return TextPolicy.EVIDENCE;
            }
        };
    }

    private void run(Corpus corpus) throws IOException {
        run(corpus, output);
    }

    private static void run(Corpus corpus, Path output) throws IOException {
        CorpusFolder.create(output.resolve("corpus")).write(corpus);
        List<Plugin> plugins = List.of(
                new CsvPlugin(),
                new GexfPlugin(),
                new GraphmlPlugin(),
                new JsonldPlugin(),
                new ReportPlugin(),
                new XlsxPlugin());
        for (Plugin plugin : plugins) {
            for (Exporter exporter : plugin.exporters(options())) {
                Path folder = Files.createDirectories(output.resolve(exporter.name()));
                exporter.export(corpus, name -> Files.newOutputStream(folder.resolve(name)));
            }
        }
    }

    /** From the corpus in memory and from the one that was stored, with every option that adds files. */
    @Test
    void everyFormatHasTheSameBytesAgain() throws IOException {
        Path first = output.resolve("first");
        Path again = output.resolve("again");
        run(SampleCorpus.small(), first);
        run(CorpusFolder.at(first.resolve("corpus")).open(), again);
        try (Stream<Path> files = Files.walk(first)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertTrue(all.size() > 45, all.size() + " files");
            for (Path file : all) {
                Path other = again.resolve(first.relativize(file));
                assertEquals(-1, Files.mismatch(file, other), file.toString());
            }
        }
    }

    @Test
    void provesEveryQuotation() throws IOException {
        run(SampleCorpus.hostile());
        EvidenceCheck.Result result = EvidenceCheck.of(output);
        assertTrue(result.isClean(), () -> String.join("\n", result.problems()));
        assertEquals(FILES, result.checked().keySet());
        result.checked().forEach((file, count) -> assertTrue(count > 800, file + " has " + count));
        assertEquals(5292, result.checked().get("csv/reports.csv"));
        for (String linked : List.of("jsonl", "jsonld", "nq", "ttl")) {
            assertEquals(882 + 5292, result.checked().get("jsonld/corpus." + linked));
        }
    }

    /** One character of one quotation, or one offset, in each format. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            csv/mentions.csv       | Anna Lind             | Anna Lint
            csv/quotes.csv         | We will close         | We would close
            csv/reports.csv        | " met "               | " hit "
            csv/sentences.csv      | Thursday              | Tuesday
            gexf/actors.gexf       | for="end" value="\\d+" | for="end" value="7"
            gexf/events.gexf       | " met "               | " hit "
            gexf/mentions.gexf     | for="article" value="a | for="article" value="b
            gexf/quotes.gexf       | We will close         | We would close
            graphml/actors.graphml | edge_start">\\d+      | edge_start">1
            graphml/quotes.graphml | We will close         | We would close
            jsonld/corpus.jsonl    | "oa:start":\\d+       | "oa:start":0
            jsonld/corpus.jsonld   | "oa:exact":"Anna      | "oa:exact":"Hanna
            jsonld/corpus.nq       | oa#start> "\\d+"      | oa#start> "3"
            jsonld/corpus.nq       | oa#exact> "Anna       | oa#exact> "Hanna
            jsonld/corpus.ttl      | oa:hasSource id:a     | oa:hasSource id:b
            jsonld/corpus.ttl      | oa:end "\\d+"         | oa:end "999999"
            report/report.html     | "w":\\[0,0,            | "w":[0,1,
            report/report.html     | " met "               | " hit "
            report/report.html     | "p":\\[\\d+           | "p":[1
            """)
    void findsWhatIsWrong(String file, String there, String instead) throws IOException {
        run(SampleCorpus.small());
        Path tampered = output.resolve(file);
        String before = Files.readString(tampered);
        String after = before.replaceFirst(unquoted(there), unquoted(instead));
        assertNotEquals(before, after, "nothing was tampered with");
        Files.writeString(tampered, after);
        assertCaught(file);
    }

    private static String unquoted(String text) {
        return text.startsWith("\" ") ? text.substring(1, text.length() - 1) : text;
    }

    @Test
    void findsWhatIsWrongInAWorkbook() throws IOException {
        run(SampleCorpus.small());
        Path workbook = output.resolve("xlsx/corpus.xlsx");
        try (FileSystem zip = FileSystems.newFileSystem(workbook)) {
            int tampered = 0;
            for (int sheet = 1; Files.exists(zip.getPath("xl/worksheets/sheet" + sheet + ".xml")); sheet++) {
                Path part = zip.getPath("xl/worksheets/sheet" + sheet + ".xml");
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                Files.copy(part, bytes);
                String before = bytes.toString(StandardCharsets.UTF_8);
                String after = before.replaceFirst("We will close", "We would close");
                if (!after.equals(before)) {
                    Files.writeString(part, after);
                    tampered++;
                }
            }
            assertNotEquals(0, tampered, "nothing was tampered with");
        }
        assertCaught("xlsx/corpus.xlsx");
    }

    private void assertCaught(String file) throws IOException {
        EvidenceCheck.Result result = EvidenceCheck.of(output);
        assertNotEquals(0, result.failed(), file + " was tampered with");
        assertTrue(
                result.problems().stream().allMatch(problem -> problem.startsWith(file + ": ")),
                () -> String.join("\n", result.problems()));
    }

    @Test
    void wantsACorpus() {
        assertThrows(IOException.class, () -> EvidenceCheck.of(output));
    }
}
