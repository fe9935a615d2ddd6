package org.dateline.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import java.io.IOException;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.junit.jupiter.api.Test;

/** Linked data in the libraries that read it. */
class LinkedDataTest {

    private static Model load(String name) throws IOException, InterruptedException {
        return RDFDataMgr.loadModel(Samples.file("jsonld/" + name).toUri().toString());
    }

    private static long things(Model data, String type) {
        return data.listSubjectsWithProperty(
                        org.apache.jena.vocabulary.RDF.type, data.createResource(data.expandPrefix(type)))
                .toList()
                .size();
    }

    @Test
    void jenaFindsTheSameInEverySyntaxAndTheShapesKept() throws IOException, InterruptedException {
        Model data = load("corpus.ttl");
        assertTrue(data.isIsomorphicWith(load("corpus.nq")), "Turtle and N-Quads");
        assertTrue(data.isIsomorphicWith(load("corpus.jsonld")), "Turtle and JSON-LD");
        assertEquals(Samples.rows().get("events"), things(data, "sem:Event"));
        assertEquals(Samples.rows().get("reports"), things(data, "dateline:Report"));
        assertEquals(Samples.rows().get("articles"), things(data, "schema:NewsArticle"));
        Shapes shapes = Shapes.parse(
                RDFDataMgr.loadGraph(Samples.file("jsonld/shapes.ttl").toUri().toString()));
        ValidationReport report = ShaclValidator.get().validate(shapes, data.getGraph());
        assertTrue(report.conforms(), () -> report.getEntries().toString());
        Board.green(
                "Apache Jena, with SHACL",
                "5.6.0",
                "JSON-LD, Turtle, N-Quads, shapes.ttl",
                data.size() + " statements in each, " + shapes.numShapes() + " shapes kept");
    }

    @Test
    void titaniumExpandsTheDocument() throws IOException, InterruptedException, JsonLdError {
        long events = JsonLd.expand(Samples.file("jsonld/corpus.jsonld").toUri()).get().stream()
                .filter(thing -> thing.toString().contains("\"http://semanticweb.cs.vu.nl/2009/11/sem/Event\""))
                .count();
        assertEquals(Samples.rows().get("events"), events);
        Board.green(
                "Titanium JSON-LD",
                "1.7.0",
                "JSON-LD 1.1",
                events + " events, " + Samples.rows().get("reports") + " reports");
    }

    @Test
    void rdflibReadsTheSameStatementsInEverySyntax() throws IOException, InterruptedException {
        Program.of("/usr/bin/python3", "-c", "import rdflib").orSkip();
        String script = Program.script(Samples.TOOLS, "linked.py").toString();
        List<String> counts = Program.of("/usr/bin/python3", script)
                .run(
                        Samples.file("jsonld/corpus.jsonld"),
                        Samples.file("jsonld/corpus.ttl"),
                        Samples.file("jsonld/corpus.nq"));
        assertEquals(3, counts.size(), counts.toString());
        assertEquals(
                List.of(Long.toString(load("corpus.ttl").size())),
                counts.stream().distinct().toList());
        String version = Program.of("/usr/bin/python3", "-c", "import rdflib; print(rdflib.__version__)")
                .run()
                .get(0);
        Board.green("rdflib", version, "JSON-LD, Turtle, N-Quads", counts.get(0) + " statements in each");
    }
}
