package org.dateline.databases.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.core.model.Article;
import org.dateline.core.model.Metadata;
import org.dateline.core.spi.Extractor;
import org.dateline.testkit.GatheredArticles;
import org.dateline.testkit.MemorySource;

/** What the tests of all databases share. */
final class Exports {

    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Exports() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Reads bytes as the type that the detector names. */
    static GatheredArticles read(Extractor extractor, String soFar, byte[] bytes) throws IOException {
        String type = new ExportDetector(Labels.load())
                .detect(new MemorySource("export", soFar, bytes), soFar)
                .orElse("unknown");
        assertTrue(extractor.mediaTypes().contains(type), type);
        return GatheredArticles.from(extractor, new MemorySource("export", type, bytes));
    }

    static void assertIs(Article article, String title, String outlet, String day, List<String> authors, String body) {
        Metadata metadata = article.metadata();
        assertEquals(title, metadata.title());
        assertEquals(outlet, metadata.outlet());
        assertEquals(day, metadata.published().value());
        assertEquals(authors, metadata.authors());
        assertEquals(body, article.body());
        assertEquals("format", metadata.basisOf("outlet"));
    }

    static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(bytes(namesAndTexts[i + 1]));
            }
        }
        return bytes.toByteArray();
    }
}
