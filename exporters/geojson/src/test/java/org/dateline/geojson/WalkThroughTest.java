package org.dateline.geojson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The walk through this exporter in docs/writing-a-plugin.md shows the code as it is. */
class WalkThroughTest {

    private static final String HEADING = "## An exporter in under 100 lines\n";
    private static final Pattern EXCERPT = Pattern.compile("(?m)^```java\n([^`]*)^```$");
    private static final Path CODE = Path.of("src/main/java/org/dateline/geojson");

    @Test
    void everyExcerptStandsInTheCode() throws IOException {
        String page = Files.readString(Path.of("../../docs/writing-a-plugin.md"));
        assertTrue(page.contains(HEADING), "the section is there");
        String section =
                page.substring(page.indexOf(HEADING) + HEADING.length()).split("\n## ", 2)[0];
        List<String> excerpts = EXCERPT.matcher(section)
                .results()
                .map(excerpt -> words(excerpt.group(1)))
                .toList();
        assertEquals(section.split("```java", -1).length - 1, excerpts.size(), "every excerpt is read");
        assertTrue(excerpts.size() >= 4, "there are excerpts");
        String exporter = words(Files.readString(CODE.resolve("GeojsonExporter.java")));
        String plugin = words(Files.readString(CODE.resolve("GeojsonPlugin.java")));
        assertEquals(
                List.of(),
                excerpts.stream()
                        .filter(excerpt -> !exporter.contains(excerpt) && !plugin.contains(excerpt))
                        .toList());
    }

    @Test
    void theExporterHasUnderAHundredLines() throws IOException {
        int lines = Files.readAllLines(CODE.resolve("GeojsonExporter.java")).size();
        assertTrue(lines < 100, lines + " lines");
    }

    private static String words(String code) {
        return code.strip().replaceAll("\\s+", " ");
    }
}
