package org.dateline.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.spi.Exporter;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;
import org.dateline.csv.CsvPlugin;
import org.dateline.jsonld.JsonldPlugin;
import org.dateline.testkit.SampleCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceCheckTest {

    @TempDir
    private Path output;

    private static Options options() {
        return new Options() {
            @Override
            public Optional<String> value(String name) {
                return Optional.empty();
            }

            @Override
            public TextPolicy textPolicy() {
                return TextPolicy.EVIDENCE;
            }
        };
    }

    private void export(Corpus corpus, Plugin plugin) throws IOException {
        for (Exporter exporter : plugin.exporters(options())) {
            Path folder = Files.createDirectories(output.resolve(exporter.name()));
            exporter.export(corpus, name -> Files.newOutputStream(folder.resolve(name)));
        }
    }

    private void run(Corpus corpus) throws IOException {
        CorpusFolder.create(output.resolve("corpus")).write(corpus);
        export(corpus, new CsvPlugin());
        export(corpus, new JsonldPlugin());
    }

    @Test
    void provesEveryQuotation() throws IOException {
        run(SampleCorpus.hostile());
        EvidenceCheck.Result result = EvidenceCheck.of(output);
        assertTrue(result.isClean(), () -> String.join("\n", result.problems()));
        assertEquals(4, result.checked().size());
        assertEquals(5292, result.checked().get("csv/reports.csv"));
        assertEquals(882 + 5292, result.checked().get("jsonld/corpus.jsonld"));
    }

    @Test
    void findsWhatIsWrong() throws IOException {
        run(SampleCorpus.small());
        Path reports = output.resolve("csv").resolve("reports.csv");
        Files.writeString(reports, Files.readString(reports).replaceFirst(" met ", " hit "));
        Path linked = output.resolve("jsonld").resolve("corpus.jsonld");
        Files.writeString(linked, Files.readString(linked).replaceFirst("\"oa:start\":\\d+", "\"oa:start\":0"));
        EvidenceCheck.Result result = EvidenceCheck.of(output);
        assertEquals(2, result.failed());
        assertTrue(
                result.problems().get(0).startsWith("csv/reports.csv: line 2: says \""),
                result.problems().get(0));
    }

    @Test
    void wantsACorpus() {
        assertThrows(IOException.class, () -> EvidenceCheck.of(output));
    }
}
