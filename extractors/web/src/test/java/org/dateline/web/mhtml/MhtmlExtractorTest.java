package org.dateline.web.mhtml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.core.model.Article;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;
import org.dateline.testkit.ExtractorContract;
import org.dateline.testkit.MemorySource;
import org.junit.jupiter.api.Test;

class MhtmlExtractorTest implements ExtractorContract {

    private static final String SAVED = """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://courier.example/harbour
            Subject: Harbour of Lund frozen
            Date: Tue, 9 Feb 2021 18:30:00 +0100
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="----B"

            ------B
            Content-Type: text/css
            Content-Location: https://courier.example/style.css

            p { color: black }
            ------B
            Content-Type: text/html; charset=windows-1252
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://courier.example/harbour

            <html><body><h1>Harbour of Lund frozen</h1><p>The ministers met in the caf=
            =E9 of the port.</p></body></html>
            ------B--
            """.replace("\n", "\r\n");

    @Override
    public Extractor extractor() {
        return new MhtmlExtractor();
    }

    @Override
    public MemorySource sample() {
        return new MemorySource("saved.mhtml", "multipart/related", SAVED.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static final class Children implements ArticleCollector {
        final List<String> pages = new ArrayList<>();
        final List<Metadata> stated = new ArrayList<>();
        final List<String> issues = new ArrayList<>();

        @Override
        public void accept(Article article) {
            throw new AssertionError("a container has no article of its own");
        }

        @Override
        public void report(Severity severity, String code, String message, int record) {
            issues.add(code);
        }

        @Override
        public void nested(Source child, Metadata metadata) throws IOException {
            pages.add(new String(child.open().readAllBytes(), StandardCharsets.UTF_8));
            stated.add(metadata);
        }
    }

    @Test
    void thePageIsHandedBackWithWhatTheContainerStates() throws IOException {
        Children children = read(SAVED.getBytes(StandardCharsets.ISO_8859_1));

        assertEquals(1, children.pages.size());
        assertTrue(children.pages.get(0).contains("the café of the port"));
        assertEquals("https://courier.example/harbour", children.stated.get(0).url());
        assertEquals(
                "2021-02-09T18:30:00+01:00", children.stated.get(0).retrieved().value());
    }

    @Test
    void anyTruncationGivesAPageOrAnIssueOrAnException() throws IOException {
        byte[] whole = SAVED.getBytes(StandardCharsets.ISO_8859_1);
        for (int length = 0; length < whole.length; length += 11) {
            Children children = read(Arrays.copyOf(whole, length));
            assertEquals(1, children.pages.size() + children.issues.size());
        }
    }

    private static Children read(byte[] bytes) throws IOException {
        Children children = new Children();
        new MhtmlExtractor().extract(new Part("saved.mhtml", "multipart/related", bytes), children);
        return children;
    }
}
