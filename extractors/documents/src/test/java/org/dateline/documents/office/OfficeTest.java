package org.dateline.documents.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dateline.core.model.Article;
import org.dateline.core.model.PassageKind;
import org.dateline.testkit.GatheredArticles;
import org.dateline.testkit.MemorySource;
import org.junit.jupiter.api.Test;

class OfficeTest {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String SLIDES = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    private static final String OPEN = "application/vnd.oasis.opendocument.text";

    private static final String TITLE = "Nordmark and Sudland open talks in Lund";
    private static final List<String> OPENING = List.of("By Ada Holm and Bo Lind", "26 September 2020");
    private static final List<String> PARAGRAPHS = List.of(
            "LUND - The foreign ministers of Nordmark and Sudland opened negotiations on Friday about the grain corridor.",
            "A cease-fire has held since August, an international observer said, and the cease-fire line is quiet.",
            "\"We will stay until there is an agreement,\" said Minister Karin Dahl.");

    private final OpeningWords words = OpeningWords.load();

    private Article read(String mediaType, byte[] bytes) throws IOException {
        GatheredArticles gathered = mediaType.equals("application/pdf")
                ? GatheredArticles.from(new PdfExtractor(words), new MemorySource("report", mediaType, bytes))
                : GatheredArticles.from(
                        new WordProcessorExtractor(words), new MemorySource("report", mediaType, bytes));
        assertEquals(1, gathered.articles().size(), gathered.issues()::toString);
        return gathered.articles().get(1);
    }

    private static void assertIsTheReport(Article article) {
        assertEquals(TITLE, article.metadata().title());
        assertEquals(List.of("Ada Holm", "Bo Lind"), article.metadata().authors());
        assertEquals("2020-09-26", article.metadata().published().value());
        assertEquals("text", article.metadata().basisOf("published"));
        assertEquals(String.join("\n", PARAGRAPHS), article.body());
    }

    @Test
    void wordDocument() throws IOException {
        assertIsTheReport(read(WORD, docx()));
    }

    @Test
    void pdfOfOneColumn() throws IOException {
        assertIsTheReport(read("application/pdf", Pages.of(1, TITLE, OPENING, PARAGRAPHS)));
    }

    @Test
    void pdfOfTwoColumnsAndSeveralPages() throws IOException {
        List<String> many = IntStream.range(0, 40)
                .mapToObj(i -> "Paragraph " + i + ": "
                        + PARAGRAPHS.get(i % 3).replace("quiet", "quiet" + (char) ('a' + i % 26)))
                .toList();
        Article article = read("application/pdf", Pages.of(2, TITLE, OPENING, many));
        assertEquals(String.join("\n", many), article.body());
        assertEquals(TITLE, article.metadata().title());
        assertTrue(article.passages().stream()
                .filter(passage -> passage.kind() == PassageKind.BOILERPLATE)
                .map(passage -> passage.span().in(article.text()))
                .toList()
                .contains("The Nordmark Post, edition 2"));
    }

    @Test
    void anEncryptedDocumentSaysSo() throws IOException, GeneralSecurityException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream encrypted = encryptor.getDataStream(file)) {
                encrypted.write(docx());
            }
            file.writeFilesystem(bytes);
        }
        MemorySource source = new MemorySource("report", "application/x-tika-ooxml-protected", bytes.toByteArray());
        IOException said =
                assertThrows(IOException.class, () -> GatheredArticles.from(new WordProcessorExtractor(words), source));
        assertTrue(said.getMessage().contains("encrypted"), said.getMessage());
    }

    @Test
    void richText() throws IOException {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi{\\info{\\title " + TITLE + "}}");
        lines().forEach(line -> rtf.append(line.replace("\u201C", "\"")).append("\\par\n"));
        assertIsTheReport(read("application/rtf", rtf.append('}').toString().getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void openDocument() throws IOException {
        assertIsTheReport(read(OPEN, odt()));
    }

    @Test
    void slides() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XMLSlideShow show = new XMLSlideShow()) {
            XSLFTextBox box = show.createSlide().createTextBox();
            lines().forEach(line -> box.addNewTextParagraph().addNewTextRun().setText(line));
            show.write(bytes);
        }
        assertIsTheReport(read(SLIDES, bytes.toByteArray()));
    }

    @Test
    void aTitleThatAProgramPutInIsNoTitle() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle("Microsoft Word - draft2.doc");
            document.createParagraph().createRun().setText("The ministers met in Lund on Friday.");
            document.write(bytes);
        }
        assertEquals("", read(WORD, bytes.toByteArray()).metadata().title());
    }

    @Test
    void truncatedFilesAreUnreadable() throws IOException {
        byte[] docx = docx();
        byte[] odt = odt();
        for (int part = 1; part < 8; part++) {
            byte[] cutWord = Arrays.copyOf(docx, docx.length * part / 8);
            byte[] cutOpen = Arrays.copyOf(odt, odt.length * part / 8);
            assertThrows(IOException.class, () -> read(WORD, cutWord));
            assertThrows(IOException.class, () -> read(OPEN, cutOpen));
        }
        byte[] pdf = Pages.of(1, TITLE, OPENING, PARAGRAPHS);
        assertThrows(IOException.class, () -> read("application/pdf", Arrays.copyOf(pdf, pdf.length / 3)));
        assertThrows(IOException.class, () -> read("application/msword", Arrays.copyOf(docx, 600)));
    }

    @Test
    void namesAreToldFromOtherWords() {
        OpeningWords words = OpeningWords.load();
        assertEquals(List.of("Ada Holm", "Bo Lind", "Eva Ek"), words.authors("By Ada Holm, Bo Lind and Eva Ek"));
        assertFalse(words.isByline("by the river, people waited"));
    }

    private static List<String> lines() {
        return java.util.stream.Stream.of(List.of(TITLE), OPENING, PARAGRAPHS)
                .flatMap(List::stream)
                .toList();
    }

    private static byte[] docx() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle(TITLE);
            lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] odt() throws IOException {
        StringBuilder content = new StringBuilder("<?xml version=\"1.0\"?><office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>");
        lines().forEach(line -> content.append("<text:p>").append(line).append("</text:p>"));
        content.append("</office:text></office:body></office:document-content>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write(OPEN.getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.toString().getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
