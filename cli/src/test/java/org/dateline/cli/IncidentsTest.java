package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports of twelve incidents of a few sorts in a few towns: those of one incident join, those of two stay apart. */
class IncidentsTest {

    private static final String GOLD =
            Path.of("..", "evaluation", "gold", "incidents.jsonl").toString();

    @TempDir
    private static Path folder;

    @Test
    void incidentsOfOneSortStayApart() throws IOException {
        Path figures = folder.resolve("figures.json");
        assertEquals(ExitCode.CLEAN, Main.run("evaluate", "coreference", GOLD, "--json", figures.toString()));
        JsonNode found = new ObjectMapper().readTree(figures.toFile());

        found.forEach(group -> {
            double conll = group.path("CoNLL").path("F1").asDouble();
            double precision = group.path("B-cubed").path("P").asDouble();
            assertTrue(conll >= .87 && precision >= .95, found::toPrettyString);
        });
        assertEquals(2, found.size());
    }
}
