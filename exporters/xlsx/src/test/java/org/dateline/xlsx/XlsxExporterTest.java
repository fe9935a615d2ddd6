package org.dateline.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.model.WellFormed;
import org.dateline.core.spi.Exporter;
import org.dateline.tables.Tables;
import org.dateline.testkit.ExporterContract;
import org.dateline.testkit.MemorySink;
import org.dateline.testkit.SampleCorpus;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class XlsxExporterTest implements ExporterContract {

    @Override
    public Exporter exporter() {
        return new XlsxExporter(TextPolicy.EVIDENCE, true);
    }

    private static Map<String, byte[]> parts(MemorySink files) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(files.bytes("corpus.xlsx")))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                parts.put(part.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static Document parse(byte[] part) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
        } catch (ParserConfigurationException | SAXException broken) {
            throw new AssertionError(broken);
        }
    }

    @Override
    public void assertFaithful(Corpus corpus, MemorySink files) throws IOException {
        Map<String, byte[]> parts = parts(files);
        for (int i = 1; i <= Tables.all().size(); i++) {
            Document sheet = parse(parts.get("xl/worksheets/sheet" + i + ".xml"));
            assertEquals(0, sheet.getElementsByTagName("f").getLength(), "no formulas");
            if (Tables.all().get(i - 1).name().equals("articles")) {
                assertTitles(corpus, sheet.getElementsByTagName("row"));
            }
        }
    }

    private static void assertTitles(Corpus corpus, NodeList rows) {
        int title = Tables.named("articles").header().indexOf("title");
        var articles =
                corpus.articles().map(article -> article.article().metadata()).toList();
        assertEquals(articles.size() + 1, rows.getLength());
        for (int i = 0; i < articles.size(); i++) {
            String expected = lines(WellFormed.xml(articles.get(i).title()));
            if (!expected.isEmpty()) {
                String found =
                        lines(rows.item(i + 1).getChildNodes().item(title).getTextContent());
                assertEquals(expected, found);
            }
        }
    }

    /** Every XML parser makes line feeds of other line breaks. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    @Test
    void knowsNoClock() throws IOException {
        MemorySink files = new MemorySink();
        exporter().export(SampleCorpus.small(), files);
        String properties = new String(parts(files).get("docProps/core.xml"), StandardCharsets.UTF_8);
        Matcher year = Pattern.compile("20\\d\\d-\\d\\d").matcher(properties);
        assertFalse(year.find(), properties);
    }

    @Test
    void cutsWhatExcelCannotHoldAndEscapesWhatItWouldReadOtherwise() {
        assertEquals("_x005F_x0041_", Sheet.cell("_x0041_"));
        String cut = Sheet.cell("🌍".repeat(20_000));
        assertTrue(cut.length() <= 32_767);
        assertTrue(cut.endsWith("🌍…"));
    }
}
