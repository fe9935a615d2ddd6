package org.dateline.databases.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.core.model.Article;
import org.dateline.core.model.Metadata;
import org.dateline.core.spi.Extractor;
import org.dateline.testkit.GatheredArticles;
import org.dateline.testkit.MemorySource;
import org.junit.jupiter.api.Test;

class ExportsTest {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String FACTIVA = """
            <html><body>%s</body></html>
            """;

    private final Labels labels = Labels.load();
    private final Bylines bylines = new Bylines(labels);

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Reads bytes as the type that the detector names. */
    private static GatheredArticles read(Extractor extractor, String soFar, byte[] bytes) throws IOException {
        String type = new ExportDetector()
                .detect(new MemorySource("export", soFar, bytes), soFar)
                .orElse("unknown");
        assertTrue(extractor.mediaTypes().contains(type), type);
        return GatheredArticles.from(extractor, new MemorySource("export", type, bytes));
    }

    private static void assertIs(
            Article article, String title, String outlet, String day, List<String> authors, String body) {
        Metadata metadata = article.metadata();
        assertEquals(title, metadata.title());
        assertEquals(outlet, metadata.outlet());
        assertEquals(day, metadata.published().value());
        assertEquals(authors, metadata.authors());
        assertEquals(body, article.body());
        assertEquals("format", metadata.basisOf("outlet"));
    }

    private static String factiva(int number, String language, String words, String date) {
        return "<div id=\"article-NORD00002020092600000%d\" class=\"article\"><div class=\"article %sArticle\"><div>World</div>"
                        .formatted(number, language)
                + "<div id=\"hd\"><span class=\"%sHeadline counted\">%d) Talks open in Lund</span></div>"
                        .formatted(language, number)
                + "<div class=\"author\">Von Ada Holm und Bo Lind</div><div>" + words + "</div><div>" + date
                + "</div><div>14:05</div><div>Nordmark Post</div><div>NORD</div><div>3</div><div>Rights</div>"
                + "<p class=\"articleParagraph\">Ministers <b>met</b>.</p><p class=\"articleParagraph\">They talked.</p>"
                + "<p>Publisher</p><p>Document NORD</p></div></div>";
    }

    @Test
    void factivaInAnyLanguageOfTheInterface() throws IOException {
        String page = FACTIVA.formatted(
                factiva(1, "de", "12 Wörter", "26 September 2020") + factiva(2, "ja", "12 語", "2020年9月26日"));
        GatheredArticles gathered = read(new FactivaExtractor(bylines), "text/html", bytes(page));
        assertEquals(2, gathered.articles().size());
        assertEquals(List.of(), gathered.issues());
        for (Article article : gathered.articles().values()) {
            assertIs(
                    article,
                    "Talks open in Lund",
                    "Nordmark Post",
                    "2020-09-26",
                    List.of("Ada Holm", "Bo Lind"),
                    "Ministers met.\nThey talked.");
            assertEquals("World", article.metadata().section());
        }
        assertEquals("ja", gathered.articles().get(2).metadata().language());
    }

    @Test
    void aLostArticleIsAnIssue() throws IOException {
        String page = FACTIVA.formatted(
                factiva(1, "en", "12 words", "26 September 2020") + factiva(3, "en", "12 words", "26 September 2020"));
        assertEquals(
                List.of("0 count-mismatch"),
                read(new FactivaExtractor(bylines), "text/html", bytes(page)).issues());
    }

    private static String nexis(int promised) {
        return "<html><head><meta topic=\"null\" documents=\"" + promised + "\"></head><body>"
                + "<a name=\"DOC_ID_1_0\"></a><!-- Hide XML section from browser\n<DOC NUMBER=1>\n<DOCFULL> -->"
                + block("1 of 1 DOCUMENTS") + block("Nordmark Post (Lund)") + block("26. September 2020 Samstag")
                + block("Gespräche in Lund") + label("AUTOR: ", "Hansen, Karl; Berg, Anna van")
                + label("RUBRIK: ", "POLITIK")
                + label("LÄNGE: ", "12 Wörter")
                + "<div class=\"c4\"><p><span>Minister trafen sich.</span></p><p><span>Sie sprachen.</span></p></div>"
                + label("UPDATE: ", "27. September 2020") + label("SPRACHE: ", "GERMAN; DEUTSCH")
                + block("Copyright 2020 Nordmark Post")
                + "<!-- Hide XML section from browser\n</DOCFULL>\n</DOC> --></body></html>";
    }

    private static String block(String text) {
        return "<br><div class=\"c0\"><p><span>" + text + "</span></p></div>";
    }

    private static String label(String label, String value) {
        return "<br><div class=\"c4\"><p><span class=\"c7\">" + label + "</span><span>" + value + "</span></p></div>";
    }

    @Test
    void nexisPages() throws IOException {
        GatheredArticles gathered = read(new NexisExtractor(labels, bylines), "text/html", bytes(nexis(1)));
        Article article = gathered.articles().get(1);
        assertIs(
                article,
                "Gespräche in Lund",
                "Nordmark Post (Lund)",
                "2020-09-26",
                List.of("Karl Hansen", "Anna van Berg"),
                "Minister trafen sich.\nSie sprachen.");
        assertEquals("POLITIK", article.metadata().section());
        assertEquals("de", article.metadata().language());
        assertEquals(List.of(), gathered.issues());
        assertEquals(
                List.of("0 count-mismatch"),
                read(new NexisExtractor(labels, bylines), "text/html", bytes(nexis(2)))
                        .issues());
    }

    private static byte[] lexis(String date) throws IOException {
        List<String> lines = List.of(
                "Documents (2)",
                "@Bookmark_1",
                "Talks open in Lund - Correction Appended",
                "Nordmark Post - Final Edition",
                date,
                "Copyright 2020 Nordmark Post",
                "Section:\u00a0World; Pg. 1",
                "Length:\u00a012 words",
                "Byline:\u00a0By ADA HOLM and BO LIND; Eva Ek contributed reporting.",
                "Highlight:\u00a0Grain first.",
                "@Body",
                "Ministers met.",
                "They said: nothing.",
                "@Classification",
                "Language:\u00a0ENGLISH",
                "Load-Date:\u00a0September 27, 2020",
                "End of Document",
                "@Bookmark_2",
                "Second",
                "Nordmark Post",
                "September 27, 2020 Sunday",
                "@Body_0",
                "More.",
                "End of Document");
        StringBuilder xml = new StringBuilder("<w:document xmlns:w=\"urn:w\"><w:body>");
        for (String line : lines) {
            boolean mark = line.startsWith("@");
            xml.append("<w:p>");
            xml.append(
                    mark
                            ? "<w:bookmarkStart w:name=\"" + line.substring(1) + "\"/>"
                            : "<w:r><w:t>" + line + "</w:t></w:r>");
            xml.append("</w:p>");
        }
        return zip("word/document.xml", xml.append("</w:body></w:document>").toString());
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(bytes(namesAndTexts[i + 1]));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void lexisWordDocuments() throws IOException {
        GatheredArticles gathered =
                read(new LexisExtractor(labels, bylines), WORD, lexis("September 26, 2020 Saturday"));
        assertEquals(List.of(), gathered.issues());
        assertIs(
                gathered.articles().get(1),
                "Talks open in Lund",
                "Nordmark Post",
                "2020-09-26",
                List.of("ADA HOLM", "BO LIND", "Eva Ek"),
                "Ministers met.\nThey said: nothing.");
        assertEquals("en", gathered.articles().get(1).metadata().language());
        assertEquals("Second", gathered.articles().get(2).metadata().title());
    }

    @Test
    void olderLexisDocumentsHaveNoBookmarks() throws IOException {
        StringBuilder xml = new StringBuilder("<w:document xmlns:w=\"urn:w\"><w:body>");
        for (String title : List.of("Talks open in Lund", "Talks end")) {
            xml.append("<w:p><w:hyperlink><w:r><w:rPr><w:sz w:val=\"28\"/></w:rPr><w:t>" + title
                    + "</w:t></w:r></w:hyperlink></w:p>");
            for (String line : List.of(
                    "Nordmark Post",
                    "September 2020",
                    "Copyright 2020",
                    "Length: 12 words",
                    "Byline: Ada Holm",
                    "Body",
                    "Ministers met.",
                    "Load-Date: September 27, 2020",
                    "End of Document")) {
                xml.append("<w:p><w:r><w:t>" + line + "</w:t></w:r></w:p>");
            }
        }
        byte[] document =
                zip("word/document.xml", xml.append("</w:body></w:document>").toString());
        GatheredArticles gathered = read(new LexisExtractor(labels, bylines), WORD, document);
        assertEquals(2, gathered.articles().size());
        assertIs(
                gathered.articles().get(1),
                "Talks open in Lund",
                "Nordmark Post",
                "2020-09",
                List.of("Ada Holm"),
                "Ministers met.");
    }

    @Test
    void theDayOfLoadingStandsInForAMissingDateAndIsADoubt() throws IOException {
        Article article = read(new LexisExtractor(labels, bylines), WORD, lexis(""))
                .articles()
                .get(1);
        assertEquals("2020-09-27", article.metadata().published().value());
        assertEquals(List.of("load-date"), article.doubts());
    }

    private static final String PROQUEST =
            "<html><head><title>ProQuest Export</title></head><body><div><a name=\"DocID_MSTAR_1\"></a><p></p><p>Talks open in Lund</p>"
                    + field("Author", "Olsen-Berg, Nina; Holm, Ada") + "<p><a href=\"x\">ProQuest document link</a></p>"
                    + field("Abstract", "None available.")
                    + "<div><strong>Links: </strong><a href=\"broken>Get it</a></div>"
                    + "<p><strong>Full text: </strong><Text><html><body><p>Ministers met.</p><p><strong>Grain:</strong> ships left.</p>"
                    + "</body></html></Text></p>" + field("Subject", "Talks")
                    + field("Publication title", "Nordmark Post, Late Edition; Lund")
                    + field("Publication date", "Sep 26, 2 020") + field("Section", "World")
                    + field("Language of publication", "English")
                    + field("Document URL", "https://db.example/1") + "</div></body></html>";

    private static String field(String label, String value) {
        return "<p style=\"margin:0\"><strong>" + label + ": </strong>" + value + "</p>";
    }

    private static void assertIsFromProQuest(Article article) {
        assertIs(
                article,
                "Talks open in Lund",
                "Nordmark Post",
                "2020-09-26",
                List.of("Nina Olsen-Berg", "Ada Holm"),
                "Ministers met.\nGrain: ships left.");
        assertEquals("World", article.metadata().section());
        assertEquals("en", article.metadata().language());
        assertEquals("https://db.example/1", article.metadata().url());
    }

    @Test
    void proQuestPagesMailsAndTexts() throws IOException {
        ProQuestExtractor extractor = new ProQuestExtractor(labels, bylines);
        assertIsFromProQuest(
                read(extractor, "text/html", bytes(PROQUEST)).articles().get(1));
        String mail =
                "From: <noreply@proquest.com>\nSubject: Your research\nMIME-Version: 1.0\nContent-Type: multipart/mixed;"
                        + " boundary=b\n\n--b\nContent-Type: text/html; charset=utf-8\n\n" + PROQUEST + "\n--b--\n";
        assertIsFromProQuest(
                read(extractor, "message/rfc822", bytes(mail)).articles().get(1));
        String rule = "_".repeat(60);
        String text = rule + "\n\nDocument 1 of 1\n\nTalks open in Lund\n\nAuthor: Olsen-Berg, Nina; Holm, Ada\n\n"
                + "Abstract: None available.\n\nFull text: Ministers met.\nGrain: ships left.\n\nSubject: Talks\n\n"
                + "Publication title: Nordmark Post; Lund\n\nPublication date: Sep 26, 2020\n\nSection: World\n\n"
                + "Language of publication: English\n\nDocument URL: https://db.example/1\n\n" + rule
                + "\n\nContact us: ProQuest\n";
        GatheredArticles gathered = read(extractor, "text/plain", bytes(text));
        assertIsFromProQuest(gathered.articles().get(1));
        assertEquals(List.of(), gathered.issues());
    }

    @Test
    void europressePages() throws IOException {
        String page =
                "<html><body><article><header><div><span class=\"DocPublicationName\">Le Nord, no. 123</span></div>"
                        + "<div><span class=\"DocHeader\">Monde, samedi 26 septembre 2020 1234 mots, p. 6</span></div>"
                        + "<div class=\"titreArticle\"><p class=\"titreArticleVisu rdp__articletitle\">Pourparlers à Lund</p></div>"
                        + "<p class=\"sm-margin-bottomNews\">Ada Holm et Bo Lind</p></header>"
                        + "<section><div class=\"docOcurrContainer\"><p>Les ministres se sont <mark>réunis</mark>.</p><p>Ils parlent.</p>"
                        + "</div></section></article></body></html>";
        Article article = read(new EuropresseExtractor(bylines), "text/html", bytes(page))
                .articles()
                .get(1);
        assertIs(
                article,
                "Pourparlers à Lund",
                "Le Nord",
                "2020-09-26",
                List.of("Ada Holm", "Bo Lind"),
                "Les ministres se sont réunis.\nIls parlent.");
        assertEquals("Monde", article.metadata().section());
    }

    @Test
    void integrumSheets() throws IOException {
        List<String> cells = List.of(
                "Источник",
                "Дата",
                "Время",
                "Заголовок",
                "Анонс",
                "Оригинал",
                "Автор",
                "Нордмарк: Новости",
                "26.09.20",
                "14:05",
                "Переговоры в Лунде",
                "Переговоры в Лунде\n\n26.09.2020\n\nМинистры встретились.\n\nОни говорили.",
                "",
                "Ада Холм");
        StringBuilder strings = new StringBuilder("<sst>");
        StringBuilder rows = new StringBuilder("<worksheet><sheetData>");
        for (int i = 0; i < cells.size(); i++) {
            strings.append("<si><t>").append(cells.get(i)).append("</t></si>");
            rows.append(i % 7 == 0 ? "<row>" : "");
            rows.append("<c r=\"%c%d\" t=\"s\"><v>%d</v></c>".formatted('A' + i % 7, 1 + i / 7, i));
            rows.append(i % 7 == 6 ? "</row>" : "");
        }
        byte[] sheet = zip(
                "xl/worksheets/sheet1.xml",
                        rows.append("</sheetData></worksheet>").toString(),
                "xl/sharedStrings.xml", strings.append("</sst>").toString());
        Article article = read(new IntegrumSheetExtractor(labels, bylines), SHEET, sheet)
                .articles()
                .get(1);
        assertIs(
                article,
                "Переговоры в Лунде",
                "Нордмарк: Новости",
                "2020-09-26T14:05",
                List.of("Ада Холм"),
                "Министры встретились.\nОни говорили.");
    }

    @Test
    void integrumPages() throws IOException {
        String page =
                "<html><body><div><table><tr><td>^ИС:\nНордмарк\n^ДТ:\n26.09.1993\n^ЗГ:\nПереговоры\n^АВ:\nАда Холм\n^РБ:\nМир\n"
                        + "</td></tr></table><pre>  Министры\nвстретились.\n  Они говорили.</pre></div></body></html>";
        byte[] bytes = page.getBytes(Charset.forName("windows-1251"));
        Article article = read(new IntegrumPageExtractor(labels, bylines), "text/html", bytes)
                .articles()
                .get(1);
        assertIs(
                article,
                "Переговоры",
                "Нордмарк",
                "1993-09-26",
                List.of("Ада Холм"),
                "Министры встретились.\nОни говорили.");
        assertEquals("Мир", article.metadata().section());
    }

    private static String kikuzo(int number, String text) {
        return "<table class=\"topic-list\"><tr><th>No.</th></tr><tr><td>0000" + number
                + "</td><td><nobr>2020年</nobr><nobr>09月26日</nobr>"
                + "</td><td>朝刊</td><td>１総</td><td>001</td></tr></table><table class=\"topic-detail\"><tr><td>"
                + "<span class=\"font002\">会談始まる</span></td></tr><tr><td>" + text + "</td></tr></table>";
    }

    @Test
    void kikuzoReportsWhatTheArchiveWithholds() throws IOException {
        String page = "<html><body>" + kikuzo(1, "<div class=\"detail001\">　閣僚が会った。<br>　話した。</div>") + kikuzo(2, "※")
                + "</body></html>";
        GatheredArticles gathered = read(new KikuzoExtractor(), "text/html", bytes(page));
        assertEquals(List.of("2 no-text"), gathered.issues());
        assertIs(gathered.articles().get(1), "会談始まる", "朝日新聞", "2020-09-26", List.of(), "閣僚が会った。\n話した。");
    }

    @Test
    void yomidasuKeepsArticlesWithoutText() throws IOException {
        String page = "<html><body>" + yomidasu(1, "<p class=\"mb10\">　閣僚が会った。<br/>　話した。</p>") + yomidasu(2, "")
                + "</body></html>";
        GatheredArticles gathered = read(new YomidasuExtractor(), "application/xhtml+xml", bytes(page));
        assertIs(gathered.articles().get(1), "会談始まる", "読売新聞", "2020-09-26", List.of(), "閣僚が会った。\n話した。");
        assertEquals(List.of("headline-only"), gathered.articles().get(2).doubts());
        assertEquals(List.of(), gathered.issues());
    }

    private static String yomidasu(int number, String text) {
        return "<div id=\"heiseiDetailArea\"><table class=\"contentsTable\"><tr><th>" + number
                + "</th><th>2020.09.26</th><th>会談始まる</th>"
                + "<th>東京夕刊</th><th>夕二面</th><th>02頁</th><th>12字</th></tr></table></div><div id=\"heiseiDetailContents\">"
                + text + "</div>";
    }

    @Test
    void otherFilesAreLeftAlone() throws IOException {
        ExportDetector detector = new ExportDetector();
        for (String type : List.of("text/html", "text/plain", "message/rfc822", WORD, SHEET, "application/pdf")) {
            byte[] other = bytes("<html><body><article><h1>Talks</h1><p>Ministers met.</p></article></body></html>");
            assertTrue(detector.detect(new MemorySource("x", type, other), type).isEmpty(), type);
        }
    }

    @Test
    void truncatedExportsGiveArticlesOrAnException() throws IOException {
        byte[] word = lexis("September 26, 2020");
        for (int length = 0; length < word.length; length += 17) {
            byte[] cut = Arrays.copyOf(word, length);
            MemorySource source = new MemorySource("x", ExportDetector.LEXIS, cut);
            if (length < word.length - 300) {
                assertThrows(
                        IOException.class, () -> GatheredArticles.from(new LexisExtractor(labels, bylines), source));
            }
        }
        for (int length = 0; length < PROQUEST.length(); length += 17) {
            MemorySource source =
                    new MemorySource("x", ExportDetector.PROQUEST_PAGE, bytes(PROQUEST.substring(0, length)));
            assertTrue(GatheredArticles.from(new ProQuestExtractor(labels, bylines), source)
                            .articles()
                            .size()
                    <= 1);
        }
    }
}
