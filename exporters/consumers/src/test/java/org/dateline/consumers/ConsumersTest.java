package org.dateline.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.spi.Exporter;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;
import org.dateline.testkit.SampleCorpus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test opens what the exporters wrote of the sample in one program, and counts. */
class ConsumersTest {

    private static final Map<String, String> OPTIONS =
            Map.of("shape", "actors,events,mentions,quotes", "format", "jsonld,turtle,nquads");
    private static final int ENTITIES = 8;

    @TempDir
    static Path folder;

    @BeforeAll
    static void export() throws IOException {
        Corpus corpus = SampleCorpus.small();
        Options options = new Options() {
            @Override
            public Optional<String> value(String name) {
                return Optional.ofNullable(OPTIONS.get(name));
            }

            @Override
            public TextPolicy textPolicy() {
                return TextPolicy.EVIDENCE;
            }
        };
        for (Plugin plugin : ServiceLoader.load(Plugin.class)) {
            for (Exporter exporter : plugin.exporters(options)) {
                Path into = Files.createDirectories(folder.resolve(exporter.name()));
                exporter.export(corpus, name -> Files.newOutputStream(into.resolve(name)));
            }
        }
    }

    private static Path file(String name) {
        return folder.resolve(name);
    }

    private static String rowCounts() {
        return "articles=6 disagreements=2 entities=8 event_actors=44 events=22 issues=6 mentions=30 places=1 quotes=6"
                + " report_actors=72 reports=36 stories=2";
    }

    @Test
    void networkxReadsTheNetworks() throws IOException, InterruptedException {
        Program.of("/usr/bin/python3", "-c", "import networkx").orSkip();
        Path script = Program.script(folder, "networks.py");
        // networkx before 3.5 knows GEXF up to 1.2 only, so it is asked for GraphML of every shape
        List<String> read = Program.of("/usr/bin/python3", script.toString())
                .run(
                        file("graphml/actors.graphml"),
                        file("graphml/events.graphml"),
                        file("graphml/mentions.graphml"),
                        file("graphml/quotes.graphml"));
        assertEquals(List.of("7 10", "32 74", "8 6", "5 6"), read);
    }

    @Test
    void rReadsTheTables() throws IOException, InterruptedException {
        Program.of("Rscript", "-e", "1").orSkip();
        Path script = Program.script(folder, "tables.R");
        assertEquals(
                List.of(rowCounts()), Program.of("Rscript", script.toString()).run(file("csv")));
    }

    @Test
    void pandasReadsTheTables() throws IOException, InterruptedException {
        Program.of("/usr/bin/python3", "-c", "import pandas").orSkip();
        Path script = Program.script(folder, "tables.py");
        assertEquals(
                List.of(rowCounts()),
                Program.of("/usr/bin/python3", script.toString()).run(file("csv")));
    }

    @Test
    void rdflibReadsTheSameStatementsInEverySyntax() throws IOException, InterruptedException {
        Program.of("/usr/bin/python3", "-c", "import rdflib").orSkip();
        Path script = Program.script(folder, "linked.py");
        List<String> counts = Program.of("/usr/bin/python3", script.toString())
                .run(file("jsonld/corpus.jsonld"), file("jsonld/corpus.ttl"), file("jsonld/corpus.nq"));
        assertEquals(3, counts.size(), counts.toString());
        assertEquals(1, counts.stream().distinct().count(), counts.toString());
    }

    @Test
    void sqliteReadsTheFile() throws IOException, InterruptedException {
        Program.of("sqlite3", "-version").orSkip();
        Program sqlite = Program.of("sqlite3", file("sql/corpus.sqlite").toString());
        assertEquals(List.of("22"), sqlite.run("SELECT count(*) FROM events"));
    }

    @Test
    void libreOfficeOpensTheWorkbook() throws IOException, InterruptedException {
        Program.of("soffice", "--version").orSkip();
        Program.of("soffice", "--headless", "--convert-to", "csv", "--outdir", folder.toString())
                .run(file("xlsx/corpus.xlsx"));
        List<String> lines = Files.readAllLines(file("corpus.csv"));
        assertTrue(lines.get(0).startsWith("article_id,source_uri,"), lines.get(0));
        assertEquals(7, lines.size());
    }

    @Test
    void jenaFindsThatTheShapesAreKept() {
        Model data = RDFDataMgr.loadModel(file("jsonld/corpus.ttl").toUri().toString());
        Model same = RDFDataMgr.loadModel(file("jsonld/corpus.nq").toUri().toString());
        Model json = RDFDataMgr.loadModel(file("jsonld/corpus.jsonld").toUri().toString());
        assertTrue(data.isIsomorphicWith(same), "Turtle and N-Quads");
        assertTrue(data.isIsomorphicWith(json), "Turtle and JSON-LD");
        Shapes shapes = Shapes.parse(
                RDFDataMgr.loadGraph(file("jsonld/shapes.ttl").toUri().toString()));
        ValidationReport report = ShaclValidator.get().validate(shapes, data.getGraph());
        assertTrue(report.conforms(), () -> report.getEntries().toString());
        assertTrue(shapes.numShapes() > ENTITIES - 2);
    }

    @Test
    void chromiumShowsTheReport() throws IOException, InterruptedException {
        Program.of("chromium", "--version").orSkip();
        String page = String.join(
                "\n",
                Program.of("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom")
                        .run(
                                "--virtual-time-budget=5000",
                                file("report/report.html").toUri()));
        assertTrue(page.contains("data-ready="), "the script ran to its end");
        assertTrue(page.contains("22 events · 6 articles · 3 outlets"));
    }
}
