package org.dateline.databases.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.dateline.core.model.Article;
import org.dateline.testkit.GatheredArticles;
import org.junit.jupiter.api.Test;

class EuropresseTest {

    private static final Conventions CONVENTIONS = Conventions.load();

    @Test
    void europressePages() throws IOException {
        String page =
                "<html><body><article><header><div><span class=\"DocPublicationName\">Le Nord, no. 123</span></div>"
                        + "<div><span class=\"DocHeader\">Monde, samedi 26 septembre 2020 1234 mots, p. 6</span></div>"
                        + "<div class=\"titreArticle\"><p class=\"titreArticleVisu rdp__articletitle\">Pourparlers à Lund</p></div>"
                        + "<p class=\"sm-margin-bottomNews\">Ada Holm et Bo Lind</p></header>"
                        + "<section><div class=\"docOcurrContainer\"><p>Les ministres se sont <mark>réunis</mark>.</p><p>Ils parlent.</p>"
                        + "</div></section></article></body></html>";
        Article article = Exports.read(new EuropresseExtractor(CONVENTIONS), "text/html", Exports.bytes(page))
                .articles()
                .get(1);
        Exports.assertIs(
                article,
                "Pourparlers à Lund",
                "Le Nord",
                "2020-09-26",
                List.of("Ada Holm", "Bo Lind"),
                "Les ministres se sont réunis.\nIls parlent.");
        assertEquals("Monde", article.metadata().section());
    }

    @Test
    void theTablesOfEarlierYears() throws IOException {
        String page = "<html><body><table><tbody><tr><td><span class=\"DocPublicationName\">Le Nord, no. 123</span><br>"
                + "<span class=\"DocHeader\">Monde, </span><span class=\"DocHeader\">samedi 26 septembre 2020</span>"
                + "<span class=\"DocHeader\">, p. 6</span><br><span class=\"TitreArticleVisu\">Pourparlers \u00E0 Lund</span><br>"
                + "Holm, Ada<br><p>Les ministres se sont <span style=\"color:red\">r\u00E9unis</span>.</p>Ils parlent.<br>"
                + "\u00A9 2020 Le Nord. Tous droits r\u00E9serv\u00E9s.<br>news\u00B720200926\u00B7LN\u00B71</td></tr>"
                + "<tr><td><span class=\"DocPublicationName\">Le Nord</span><span class=\"DocHeader\">27 septembre 2020</span>"
                + "<span class=\"TitreArticleVisu\">Fin</span><p>Ils partent.</p></td></tr></tbody></table></body></html>";
        GatheredArticles gathered =
                Exports.read(new EuropresseExtractor(CONVENTIONS), "text/html", Exports.bytes(page));
        assertEquals(List.of(), gathered.issues());
        Exports.assertIs(
                gathered.articles().get(1),
                "Pourparlers \u00E0 Lund",
                "Le Nord",
                "2020-09-26",
                List.of("Ada Holm"),
                "Les ministres se sont r\u00E9unis.\nIls parlent.");
        assertEquals("Ils partent.", gathered.articles().get(2).body());
    }

    @Test
    void aNumberWithoutAnArticleIsAnIssue() throws IOException {
        String page = "<article><span class=\"DocPublicationName\">Nord</span><p class=\"titreArticle\">Fin</p>"
                + "<section><p>Ils partent.</p></section></article><span class=\"publiC-lblNodoc\">1</span>"
                + "<span class=\"publiC-lblNodoc\">2</span>";
        assertEquals(
                List.of("0 count-mismatch"),
                Exports.read(new EuropresseExtractor(CONVENTIONS), "text/html", Exports.bytes(page))
                        .issues());
    }
}
