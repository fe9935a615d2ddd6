package org.dateline.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.SchemaReader;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Networks in the programs that read GEXF and GraphML. */
class NetworksTest {

    private static final List<String> SHAPES = List.of("actors", "events", "mentions", "quotes");
    private static final Pattern NODE = Pattern.compile("<node[ >]");
    private static final Pattern EDGE = Pattern.compile("<edge[ >]");

    private static List<Path> gexf = List.of();
    private static List<Path> graphml = List.of();
    private static List<String> expected = List.of();

    @BeforeAll
    static void files() throws IOException, InterruptedException {
        List<Path> written = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        for (String shape : SHAPES) {
            written.add(Samples.file("gexf/" + shape + ".gexf"));
            others.add(Samples.file("graphml/" + shape + ".graphml"));
            counts.add(count(Samples.file("gexf/" + shape + ".gexf")));
            assertEquals(
                    counts.get(counts.size() - 1),
                    count(Samples.file("graphml/" + shape + ".graphml")),
                    "GEXF and GraphML hold the same");
        }
        gexf = List.copyOf(written);
        graphml = List.copyOf(others);
        expected = List.copyOf(counts);
    }

    private static String count(Path file) throws IOException {
        String xml = Files.readString(file);
        return NODE.matcher(xml).results().count() + " "
                + EDGE.matcher(xml).results().count();
    }

    private static String found() {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < SHAPES.size(); i++) {
            String[] count = expected.get(i).split(" ");
            found.add(SHAPES.get(i) + " " + count[0] + " nodes, " + count[1] + " edges");
        }
        return String.join("; ", found);
    }

    @Test
    void theNetworkOfEventsHasThemAll() throws IOException, InterruptedException {
        long events = Files.readString(gexf.get(1)).split("value=\"event\"", -1).length - 1L;
        assertEquals(Samples.rows().get("events"), events);
    }

    @Test
    void theGrammarIsKept() throws IOException, SAXException {
        StringWriter complaints = new StringWriter();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new com.thaiopensource.xml.sax.ErrorHandlerImpl(complaints));
        SchemaReader reader = CompactSchemaReader.getInstance();
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), reader);
        Path grammar = Program.script(Samples.TOOLS, "gexf.rnc");
        assertTrue(driver.loadSchema(new InputSource(grammar.toUri().toString())), complaints::toString);
        for (Path file : gexf) {
            assertTrue(driver.validate(new InputSource(file.toUri().toString())), complaints::toString);
        }
        Board.green("Jing", "20241231", "GEXF, four shapes", "valid by our RELAX NG grammar of GEXF 1.3");
    }

    @Test
    void gephiReadsTheNetworks() throws IOException, InterruptedException {
        String jar = Samples.TOOLS.resolve("gephi/gephi-toolkit-0.10.1-all.jar").toString();
        Program gephi = Program.of("java", "-Xmx500m", "-Djava.awt.headless=true", "-cp", jar)
                .with(Program.script(Samples.TOOLS, "GephiCount.java"));
        gephi.orSkip();
        List<String> printed = gephi.run(gexf.toArray()).stream()
                .filter(line -> line.matches("\\d+ \\d+|(WARNING|SEVERE|CRITICAL) .*"))
                .toList();
        assertEquals(expected, printed);
        Board.green("Gephi toolkit", "0.10.1", "GEXF, four shapes", found());
    }

    @Test
    void graphologyReadsTheNetworks() throws IOException, InterruptedException {
        Path modules = Samples.TOOLS.resolve("node_modules");
        Program.of("node", "-e", "require('" + modules + "/graphology-gexf')").orSkip();
        Program graphology =
                Program.of("node", Program.script(Samples.TOOLS, "networks.js").toString(), modules.toString());
        assertEquals(expected, graphology.run(gexf.toArray()));
        Board.green("graphology-gexf", "0.13.2", "GEXF, four shapes", found());
    }

    @Test
    void networkxReadsTheNetworks() throws IOException, InterruptedException {
        Program.of("/usr/bin/python3", "-c", "import networkx").orSkip();
        String script = Program.script(Samples.TOOLS, "networks.py").toString();
        String version = Program.of("/usr/bin/python3", "-c", "import networkx; print(networkx.__version__)")
                .run()
                .get(0);
        assertEquals(expected, Program.of("/usr/bin/python3", script).run(graphml.toArray()));
        Board.green("networkx", version, "GraphML, four shapes", found());
    }

    /** It reads GEXF 1.3 since 3.5; a Debian that has it not may have it in another Python on the path. */
    @Test
    void newerNetworkxReadsGexf() throws IOException, InterruptedException {
        Optional<String> python = Optional.empty();
        for (String candidate : List.of("python3", "/usr/bin/python3")) {
            String question = "import networkx; assert tuple(map(int, networkx.__version__.split('.')[:2])) >= (3, 5)";
            if (python.isEmpty() && Program.of(candidate, "-c", question).runs()) {
                python = Optional.of(candidate);
            }
        }
        Program.of(python.orElse("networkx-3.5-or-newer"), "--version").orSkip();
        String version = Program.of(python.orElseThrow(), "-c", "import networkx; print(networkx.__version__)")
                .run()
                .get(0);
        String script = Program.script(Samples.TOOLS, "networks.py").toString();
        assertEquals(expected, Program.of(python.orElseThrow(), script).run(gexf.toArray()));
        Board.green("networkx", version, "GEXF, four shapes", found());
    }

    @Test
    void igraphReadsTheNetworks() throws IOException, InterruptedException {
        Program.of("Rscript", "-e", "library(igraph)").orSkip();
        String script = Program.script(Samples.TOOLS, "networks.R").toString();
        List<String> printed = Program.of("Rscript", script).run(graphml.toArray());
        assertEquals(expected, printed.stream().map(String::strip).toList());
        String version = Program.of("Rscript", "-e", "cat(as.character(packageVersion('igraph')))")
                .run()
                .get(0);
        Board.green("R igraph", version, "GraphML, four shapes", found());
    }
}
