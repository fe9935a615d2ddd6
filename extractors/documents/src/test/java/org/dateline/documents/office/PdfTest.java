package org.dateline.documents.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.dateline.testkit.GatheredArticles;
import org.dateline.testkit.MemorySource;
import org.junit.jupiter.api.Test;

class PdfTest {

    private static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
    private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

    private static GatheredArticles read(byte[] pdf) throws IOException {
        return GatheredArticles.from(
                new PdfExtractor(OpeningWords.load()), new MemorySource("report", "application/pdf", pdf));
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        return bytes.toByteArray();
    }

    /** Two articles of a database on one page, the source, the day and the rights in the middle of their lines. */
    private static byte[] press() throws IOException {
        PDDocument document = new PDDocument();
        PDPage sheet = new PDPage();
        document.addPage(sheet);
        try (PDPageContentStream page = new PDPageContentStream(document, sheet)) {
            float y = 740;
            for (String title : List.of("Talks open in Lund", "Talks end in Lund")) {
                line(page, BOLD, 16, 70, y, title);
                y = centred(page, y - 30, "Nordmark Post");
                y = centred(page, y, "September 26, 2020 Saturday");
                y = centred(page, y, "Copyright 2020 Nordmark Post All Rights Reserved");
                y -= 12;
                for (String text : List.of(
                        "Section: World; Pg. 1",
                        "Byline: Ada Holm",
                        "Body",
                        "Ministers of Nordmark and Sudland met in Lund on Friday, said a spokesman of the two and\n"
                                + "added that they had come by train, since the airport of the town was closed for a week\n"
                                + "because of fog.",
                        "They talked about grain for three hours, and nobody said what they had agreed upon there\n"
                                + "before the evening, when the minister of Nordmark told reporters that the two would meet\n"
                                + "again next week.",
                        "Load-Date: September 27, 2020",
                        "End of Document")) {
                    for (String line : text.split("\n")) {
                        line(page, PLAIN, 10, 70, y, line);
                        y -= 12;
                    }
                    y -= 10;
                }
                y -= 10;
            }
        }
        return saved(document);
    }

    private static void line(PDPageContentStream page, PDFont font, float size, float x, float y, String text)
            throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }

    private static float centred(PDPageContentStream page, float y, String text) throws IOException {
        float width = PLAIN.getStringWidth(text) / 1000 * 10;
        line(page, PLAIN, 10, 70 + (390 - width) / 2, y, text);
        return y - 12;
    }

    @Test
    void manyArticlesOfADatabaseAreHandedBackAsText() throws IOException {
        GatheredArticles gathered = read(press());
        assertEquals(0, gathered.articles().size());
        List<String> blocks = gathered.children()
                .get(0)
                .text()
                .lines()
                .filter(line -> !line.isEmpty())
                .toList();
        assertEquals(
                List.of("Talks open in Lund", "Nordmark Post", "September 26, 2020 Saturday"), blocks.subList(0, 3));
        assertEquals(2, blocks.stream().filter("End of Document"::equals).count());
    }

    @Test
    void aScannedPageSaysWhatToDo() throws IOException {
        PDDocument document = new PDDocument();
        PDPage sheet = new PDPage();
        document.addPage(sheet);
        try (PDPageContentStream page = new PDPageContentStream(document, sheet)) {
            page.drawImage(
                    LosslessFactory.createFromImage(document, new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB)),
                    0,
                    0);
        }
        assertEquals(List.of("0 scanned"), read(saved(document)).issues());
    }

    @Test
    void aPageWithoutAnythingHasNoText() throws IOException {
        PDDocument document = new PDDocument();
        document.addPage(new PDPage());
        assertEquals(List.of("0 no-text"), read(saved(document)).issues());
    }

    @Test
    void anEncryptedPdfSaysSo() throws IOException {
        byte[] plain = Pages.of(1, "Talks", List.of(), List.of("Ministers met in Lund."));
        PDDocument document = Loader.loadPDF(plain);
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        byte[] encrypted = saved(document);
        IOException said = assertThrows(IOException.class, () -> read(encrypted));
        assertTrue(said.getMessage().contains("password"), said.getMessage());
    }
}
