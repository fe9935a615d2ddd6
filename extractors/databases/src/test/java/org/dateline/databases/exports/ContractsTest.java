package org.dateline.databases.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.dateline.core.spi.Extractor;
import org.dateline.testkit.ExtractorContract;
import org.dateline.testkit.MemorySource;
import org.junit.jupiter.api.Nested;

/** Every extractor of this package keeps the contract of extractors. */
class ContractsTest {

    private static MemorySource word() {
        String document =
                "<w:document xmlns:w=\"w\"><w:p><w:bookmarkStart w:name=\"Bookmark_1\"/></w:p><w:p><w:t>Talks</w:t></w:p>"
                        + "<w:p><w:t>Post</w:t></w:p><w:p><w:t>September 26, 2020</w:t></w:p><w:p><w:bookmarkStart w:name=\"Body\"/></w:p>"
                        + "<w:p><w:t>They met.</w:t></w:p></w:document>";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(bytes)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("word/document.xml"));
            zip.write(document.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new MemorySource("sample", ExportDetector.LEXIS, bytes.toByteArray());
    }

    private static MemorySource source(String mediaType, String text) {
        return new MemorySource("sample", mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    @Nested
    class Factiva implements ExtractorContract {
        @Override
        public Extractor extractor() {
            return new FactivaExtractor(Conventions.load());
        }

        @Override
        public MemorySource sample() {
            return source(
                    ExportDetector.FACTIVA,
                    "<div class=\"article enArticle\"><div id=\"hd\">Talks</div><div>26 September 2020</div><div>Post</div><p class=\"articleParagraph\">They met.</p></div>");
        }
    }

    @Nested
    class Nexis implements ExtractorContract {
        @Override
        public Extractor extractor() {
            return new NexisExtractor(Conventions.load());
        }

        @Override
        public MemorySource sample() {
            return source(
                    ExportDetector.NEXIS,
                    "<body><!-- <DOC NUMBER=1>\n<DOCFULL> --><div>1 of 1 DOCUMENTS</div><div>Post</div><div>26 September 2020</div><div>Talks</div><div><p>They met.</p></div></body>");
        }
    }

    @Nested
    class Lexis implements ExtractorContract {
        @Override
        public Extractor extractor() {
            return new LexisExtractor(Conventions.load());
        }

        @Override
        public MemorySource sample() {
            return word();
        }
    }

    @Nested
    class ProQuest implements ExtractorContract {
        @Override
        public Extractor extractor() {
            return new ProQuestExtractor(Conventions.load());
        }

        @Override
        public MemorySource sample() {
            return source(
                    ExportDetector.PROQUEST_PAGE,
                    "<a name=\"DocID_MSTAR_1\"></a><p>Talks</p><p><strong>Full text: </strong>They met.</p>");
        }
    }

    @Nested
    class Europresse implements ExtractorContract {
        @Override
        public Extractor extractor() {
            return new EuropresseExtractor(Conventions.load());
        }

        @Override
        public MemorySource sample() {
            return source(
                    ExportDetector.EUROPRESSE,
                    "<article><span class=\"DocPublicationName\">Nord</span><div class=\"titreArticle\">Talks</div><div class=\"DocText\"><p>They met.</p></div></article>");
        }
    }

    @Nested
    class IntegrumPages implements ExtractorContract {
        @Override
        public Extractor extractor() {
            return new IntegrumPageExtractor(Conventions.load());
        }

        @Override
        public MemorySource sample() {
            return source(
                    ExportDetector.INTEGRUM_PAGE,
                    "<div><table><tr><td>^\u0417\u0413:\nTalks</td></tr></table><pre>They met.</pre></div>");
        }
    }

    @Nested
    class Kikuzo implements ExtractorContract {
        @Override
        public Extractor extractor() {
            return new KikuzoExtractor(Conventions.load());
        }

        @Override
        public MemorySource sample() {
            return source(
                    ExportDetector.KIKUZO,
                    "<table class=\"topic-detail\"><tr><td><span class=\"font002\">Talks</span><div class=\"detail001\">They met.</div></td></tr></table>");
        }
    }

    @Nested
    class Yomidasu implements ExtractorContract {
        @Override
        public Extractor extractor() {
            return new YomidasuExtractor(Conventions.load());
        }

        @Override
        public MemorySource sample() {
            return source(
                    ExportDetector.YOMIDASU,
                    "<div id=\"heiseiDetailArea\"><table class=\"contentsTable\"><tr><th>1</th><th>2020.09.26</th><th>Talks</th></tr></table></div>");
        }
    }

    @Nested
    class NexisTexts implements ExtractorContract {
        @Override
        public Extractor extractor() {
            return new NexisTextExtractor(Conventions.load());
        }

        @Override
        public MemorySource sample() {
            return source(
                    ExportDetector.NEXIS_TEXT,
                    "1 of 1 DOCUMENTS\n\nPost\n\n26 September 2020\n\nTalks\n\nLENGTH: 2 words\n\nThey met.\n");
        }
    }
}
