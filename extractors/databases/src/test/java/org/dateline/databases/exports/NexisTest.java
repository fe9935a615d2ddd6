package org.dateline.databases.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.dateline.core.model.Article;
import org.dateline.testkit.GatheredArticles;
import org.junit.jupiter.api.Test;

class NexisTest {

    private static final Conventions CONVENTIONS = Conventions.load();

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
        GatheredArticles gathered = Exports.read(new NexisExtractor(CONVENTIONS), "text/html", Exports.bytes(nexis(1)));
        Article article = gathered.articles().get(1);
        Exports.assertIs(
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
                Exports.read(new NexisExtractor(CONVENTIONS), "text/html", Exports.bytes(nexis(2)))
                        .issues());
    }

    private static final String TEXT = """
            Search: talks

                                           1 of 2 DOCUMENTS

                                        Nordmark Post (Lund)

                                  September 26, 2020 Saturday
                                          Final Edition

            Talks open in Lund

            BYLINE: By ADA HOLM

            SECTION: World; Pg. 1

            LENGTH: 12 words

            DATELINE: LUND

            Ministers met
            in Lund.

            NOTE: a word in capitals is no field.

            LOAD-DATE: September 27, 2020

            LANGUAGE: ENGLISH

                               Copyright 2020 Nordmark Post
                                    All Rights Reserved

                                           2 of 2 DOCUMENTS

                                           Nordmark Post

                                  September 27, 2020 Sunday

            Talks end

            LENGTH: 2 words

            They left.
            """;

    @Test
    void nexisTexts() throws IOException {
        for (String text : List.of(TEXT, TEXT.replace("\n", "\r\n"))) {
            GatheredArticles gathered =
                    Exports.read(new NexisTextExtractor(CONVENTIONS), "text/plain", Exports.bytes(text));
            assertEquals(List.of(), gathered.issues());
            Exports.assertIs(
                    gathered.articles().get(1),
                    "Talks open in Lund",
                    "Nordmark Post (Lund)",
                    "2020-09-26",
                    List.of("ADA HOLM"),
                    "Ministers met in Lund.\nNOTE: a word in capitals is no field.");
            assertEquals("They left.", gathered.articles().get(2).body());
        }
        String lost = TEXT.replace("1 of 2", "1 of 3").replace("2 of 2", "2 of 3");
        assertEquals(
                List.of("0 count-mismatch"),
                Exports.read(new NexisTextExtractor(CONVENTIONS), "text/plain", Exports.bytes(lost))
                        .issues());
    }

    @Test
    void labelsInOtherLanguages() throws IOException {
        for (String labels : List.of(
                "AUTEUR|RUBRIQUE|LONGUEUR|DATE-CHARGEMENT|LANGUE",
                "AUTOR|SECCI\u00D3N|LONGITUD|FECHA-CARGA|IDIOMA",
                "AUTEUR|SECTIE|LENGTE|LAADDATUM|TAAL")) {
            String[] names = labels.split("\\|");
            String text = TEXT.replace("BYLINE:", names[0] + ":")
                    .replace("SECTION:", names[1] + ":")
                    .replace("LENGTH:", names[2] + ":")
                    .replace("LOAD-DATE:", names[3] + ":")
                    .replace("LANGUAGE:", names[4] + ":");
            Article article = Exports.read(new NexisTextExtractor(CONVENTIONS), "text/plain", Exports.bytes(text))
                    .articles()
                    .get(1);
            assertEquals(List.of("ADA HOLM"), article.metadata().authors(), labels);
            assertEquals("World; Pg. 1", article.metadata().section(), labels);
            assertEquals("Ministers met in Lund.\nNOTE: a word in capitals is no field.", article.body(), labels);
        }
    }
}
