package org.dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.dateline.core.model.Article;
import org.junit.jupiter.api.Test;

class PageDoubtsTest {

    private static final String DATE = "<meta property=article:published_time content=2021-02-09>";
    private static final String ICE =
            "<p>The harbour of Lund froze on Tuesday night, for the first time in forty years, the port authority said.</p>";
    private static final String LONG = ICE
            + "<p>The port asked the navy for an icebreaker, which is to arrive from Sudhaven on Thursday morning.</p>"
            + "<p>Fishermen lost two days of work, and the ferry to the islands did not sail, its owner said on Wednesday.</p>"
            + "<p>The director of the port said that the last winter of this kind was that of the great storm, of which old people"
            + " in Lund still tell: the ice then lasted for seven weeks, and horses drew the mail to the islands.</p>";

    @Test
    void aWholeReportHasNoDoubts() throws IOException {
        Article article = read(DATE + page(LONG));

        assertEquals(List.of(), article.doubts());
        assertTrue(article.confidence() > 0.8, "confidence " + article.confidence());
    }

    @Test
    void aLineThatAsksForASubscriptionBehindAShortReportIsAPaywall() throws IOException {
        assertTrue(doubts(DATE + page(ICE + "<p>Subscribe to continue reading this article and many others.</p>"))
                .contains("paywall"));
    }

    @Test
    void aTextThatBreaksOffIsTruncated() throws IOException {
        assertTrue(
                doubts(DATE + page(ICE + "<p>The port asked the navy for an icebreaker, which is to arrive from …</p>"))
                        .contains("truncated"));
        assertTrue(doubts(DATE
                        + "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Ice\",\"wordCount\":640}"
                        + "</script>" + page(LONG))
                .contains("truncated"));
    }

    @Test
    void someWordsBelowAFilmAreAVideo() throws IOException {
        assertTrue(
                doubts(DATE + "<meta property=og:url content='https://courier.example/video/2021/harbour'>" + page(ICE))
                        .contains("video"));
        assertFalse(doubts(DATE + "<meta property=og:url content='https://courier.example/video-games/harbour'>"
                        + page(ICE))
                .contains("video"));
    }

    @Test
    void anErrorAndAFrontPageAreNoArticles() throws IOException {
        Article error = read("<title>Page not found - Lund Courier</title>" + page(LONG));

        assertTrue(error.doubts().contains("not-an-article"));
        assertTrue(error.confidence() < 0.3, "confidence " + error.confidence());
        assertTrue(doubts("<meta property=og:url content='https://courier.example/'>" + page(LONG))
                .contains("not-an-article"));
    }

    @Test
    void twoBoxesThatCallThemselvesArticlesAreSeveral() throws IOException {
        String other =
                LONG.replace("Lund", "Westby").replace("harbour", "market").repeat(3);

        assertTrue(doubts(DATE + "<article>" + LONG.repeat(3) + "</article><article>" + other + "</article>")
                .contains("several-articles"));
    }

    @Test
    void whatHasLinksAndLeavesProseOutIsLessSure() throws IOException {
        String scattered = "<div>" + ICE
                + "</div><ul><li><a href=/a>Snow</a> in Westby</li><li><a href=/b>Ice</a> in Sudhaven</li>"
                + "<li><a href=/c>Wind</a> in Lund</li></ul><div><p>Elsewhere nothing froze, as far as the stations reported it.</p>"
                + "</div>";

        assertTrue(read(DATE + page(scattered)).confidence()
                < read(DATE + page(LONG)).confidence());
    }

    private static String page(String body) {
        return "<body><h1>Harbour frozen</h1><article>" + body + "</article></body>";
    }

    private static List<String> doubts(String page) throws IOException {
        return read(page).doubts();
    }

    private static Article read(String page) throws IOException {
        return Extracted.from(new HtmlExtractor(), page).article();
    }
}
