package org.dateline.databases.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.dateline.core.model.Article;
import org.dateline.testkit.GatheredArticles;
import org.junit.jupiter.api.Test;

class FactivaTest {

    private static final Conventions CONVENTIONS = Conventions.load();

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
        String page = "<html><body>%s</body></html>"
                .formatted(factiva(1, "de", "12 Wörter", "26 September 2020") + factiva(2, "ja", "12 語", "2020年9月26日"));
        GatheredArticles gathered = Exports.read(new FactivaExtractor(CONVENTIONS), "text/html", Exports.bytes(page));
        assertEquals(2, gathered.articles().size());
        assertEquals(List.of(), gathered.issues());
        for (Article article : gathered.articles().values()) {
            Exports.assertIs(
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
        String page = "<html><body>%s</body></html>"
                .formatted(factiva(1, "en", "12 words", "26 September 2020")
                        + factiva(3, "en", "12 words", "26 September 2020"));
        assertEquals(
                List.of("0 count-mismatch"),
                Exports.read(new FactivaExtractor(CONVENTIONS), "text/html", Exports.bytes(page))
                        .issues());
    }

    private static final List<String> DAYS = List.of(
            "26 September 2020|12 W\u00F6rter",
            "26 septembre 2020|12 mots",
            "26 septiembre 2020|12 palabras",
            "26 de septiembre de 2020|12 palabras",
            "26 settembre 2020|12 parole",
            "26 setembro 2020|12 palavras",
            "26 september 2020|12 woorden",
            "26 \u0441\u0435\u043D\u0442\u044F\u0431\u0440\u044F 2020|12 \u0441\u043B\u043E\u0432",
            "26 \u0421\u0435\u043D\u0442\u044F\u0431\u0440\u044C 2020|12 \u0441\u043B\u043E\u0432",
            "2020\u5E749\u670826\u65E5|12 \u5B57",
            "2020 \u5E74 9 \u6708 26 \u65E5|12 \u8A9E",
            "2020\uB144 9\uC6D4 26\uC77C|12\uB2E8\uC5B4");

    @Test
    void anyLanguageOfTheInterfaceWritesTheSameDay() throws IOException {
        for (String day : DAYS) {
            String[] written = day.split("\\|");
            String page = "<html><body>%s</body></html>".formatted(factiva(1, "en", written[1], written[0]));
            Article article = Exports.read(new FactivaExtractor(CONVENTIONS), "text/html", Exports.bytes(page))
                    .articles()
                    .get(1);
            assertEquals("2020-09-26", article.metadata().published().value(), day);
            assertEquals("Nordmark Post", article.metadata().outlet(), day);
        }
    }

    private static String row(String code, String value) {
        return "<tr><td class=\"index\" align=\"right\"><b>" + code + "</b>&nbsp;</td><td>" + value + "</td></tr>";
    }

    @Test
    void pagesWithCodesBeforeTheFields() throws IOException {
        String page =
                "<html><body><div id=\"article-NORD0000202009260000001\" class=\"article\"><div class=\"article frArticle\">"
                        + "<p>&nbsp;</p><table>" + row("SE", "Monde")
                        + row("HD", "<b><span class='frHeadline'>Pourparlers \u00E0 Lund</span></b>")
                        + row("BY", "Par Ada Holm et Bo Lind")
                        + row("WC", "12 mots") + row("PD", "26 septembre 2020") + row("ET", "14:05")
                        + row("SN", "Nordmark Post")
                        + row("SC", "NORD") + row("LA", "Fran\u00E7ais") + row("CY", "Copyright 2020")
                        + row("LP", "<p class=\"articleParagraph\">Les ministres se sont r\u00E9unis.</p>")
                        + row("TD", "<p class=\"articleParagraph\">Ils parlent.</p>") + row("AN", "Document NORD0000")
                        + "</table></div></div></body></html>";
        GatheredArticles gathered = Exports.read(new FactivaExtractor(CONVENTIONS), "text/html", Exports.bytes(page));
        assertEquals(List.of(), gathered.issues());
        Exports.assertIs(
                gathered.articles().get(1),
                "Pourparlers \u00E0 Lund",
                "Nordmark Post",
                "2020-09-26",
                List.of("Ada Holm", "Bo Lind"),
                "Les ministres se sont r\u00E9unis.\nIls parlent.");
        assertEquals("fr", gathered.articles().get(1).metadata().language());
        assertEquals("Monde", gathered.articles().get(1).metadata().section());
    }
}
