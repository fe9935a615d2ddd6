package org.dateline.databases.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.dateline.core.model.Article;
import org.dateline.testkit.GatheredArticles;
import org.dateline.testkit.MemorySource;
import org.junit.jupiter.api.Test;

class ProQuestTest {

    private static final Conventions CONVENTIONS = Conventions.load();

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
        Exports.assertIs(
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
        ProQuestExtractor extractor = new ProQuestExtractor(CONVENTIONS);
        assertIsFromProQuest(Exports.read(extractor, "text/html", Exports.bytes(PROQUEST))
                .articles()
                .get(1));
        String mail =
                "From: <noreply@proquest.com>\nSubject: Your research\nMIME-Version: 1.0\nContent-Type: multipart/mixed;"
                        + " boundary=b\n\n--b\nContent-Type: text/html; charset=utf-8\n\n" + PROQUEST + "\n--b--\n";
        assertIsFromProQuest(Exports.read(extractor, "message/rfc822", Exports.bytes(mail))
                .articles()
                .get(1));
        String rule = "_".repeat(60);
        String text = rule + "\n\nDocument 1 of 1\n\nTalks open in Lund\n\nAuthor: Olsen-Berg, Nina; Holm, Ada\n\n"
                + "Abstract: None available.\n\nFull text: Ministers met.\nGrain: ships left.\n\nSubject: Talks\n\n"
                + "Publication title: Nordmark Post; Lund\n\nPublication date: Sep 26, 2020\n\nSection: World\n\n"
                + "Language of publication: English\n\nDocument URL: https://db.example/1\n\n" + rule
                + "\n\nContact us: ProQuest\n";
        GatheredArticles gathered = Exports.read(extractor, "text/plain", Exports.bytes(text));
        assertIsFromProQuest(gathered.articles().get(1));
        assertEquals(List.of(), gathered.issues());
    }

    @Test
    void aDocumentWithoutItsAnchorIsMissed() throws IOException {
        String page = PROQUEST.replace(
                "</body>", field("ProQuest document ID", "1") + field("ProQuest document ID", "2") + "</body>");
        assertEquals(
                List.of("0 count-mismatch"),
                Exports.read(new ProQuestExtractor(CONVENTIONS), "text/html", Exports.bytes(page))
                        .issues());
    }

    @Test
    void textsInOtherLanguagesAndWithBlanksLost() throws IOException {
        String rule = "_".repeat(60);
        String text = rule + "\n\nDocument 1 de 2\n\nPourparlers \u00E0 Lund\n\nAuteur : Holm, Ada\n\n"
                + "Texte int\u00E9gral: Les ministres se sont r\u00E9unis.\n\nSujet: Accords\n\nTitre de la publication: Le Nord; Lund\n\n"
                + "Date de publication: 26 septembre 2020\n\nLangue depublication: Fran\u00E7ais\n\n" + rule + "\n";
        GatheredArticles gathered = Exports.read(new ProQuestExtractor(CONVENTIONS), "text/plain", Exports.bytes(text));
        Exports.assertIs(
                gathered.articles().get(1),
                "Pourparlers \u00E0 Lund",
                "Le Nord",
                "2020-09-26",
                List.of("Ada Holm"),
                "Les ministres se sont r\u00E9unis.");
        assertEquals("fr", gathered.articles().get(1).metadata().language());
        assertEquals(List.of("0 count-mismatch"), gathered.issues());
    }

    @Test
    void aTruncatedPageGivesOneArticleAtMost() throws IOException {
        for (int length = 0; length < PROQUEST.length(); length += 17) {
            MemorySource source =
                    new MemorySource("x", ExportDetector.PROQUEST_PAGE, Exports.bytes(PROQUEST.substring(0, length)));
            assertTrue(GatheredArticles.from(new ProQuestExtractor(CONVENTIONS), source)
                            .articles()
                            .size()
                    <= 1);
        }
    }
}
