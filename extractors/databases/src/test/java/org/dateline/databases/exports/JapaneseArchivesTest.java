package org.dateline.databases.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.dateline.testkit.GatheredArticles;
import org.junit.jupiter.api.Test;

class JapaneseArchivesTest {

    private static final Conventions CONVENTIONS = Conventions.load();

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
        GatheredArticles gathered = Exports.read(new KikuzoExtractor(CONVENTIONS), "text/html", Exports.bytes(page));
        assertEquals(List.of("2 no-text"), gathered.issues());
        Exports.assertIs(gathered.articles().get(1), "会談始まる", "朝日新聞", "2020-09-26", List.of(), "閣僚が会った。\n話した。");
    }

    @Test
    void yomidasuKeepsArticlesWithoutText() throws IOException {
        String page = "<html><body>" + yomidasu(1, "<p class=\"mb10\">　閣僚が会った。<br/>　話した。</p>") + yomidasu(2, "")
                + "</body></html>";
        GatheredArticles gathered =
                Exports.read(new YomidasuExtractor(CONVENTIONS), "application/xhtml+xml", Exports.bytes(page));
        Exports.assertIs(gathered.articles().get(1), "会談始まる", "読売新聞", "2020-09-26", List.of(), "閣僚が会った。\n話した。");
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
    void whoSignedInTheText() throws IOException {
        String end = yomidasu(
                1,
                "<p class=\"mb10\">\u3000\u95A3\u50DA\u304C\u4F1A\u3063\u305F\u3002<br/>\u3000\u8A71\u3057\u305F\u3002<br/>\uFF08\u6D77\u90E8\u3000\u82B1\u5B50\u8A18\u8005\uFF09</p>");
        String head = yomidasu(
                2,
                "<p class=\"mb10\">\u3010\u5317\u90FD\u516D\u65E5\uFF1D\u6D77\u90E8\u3001\u5C71\u91CC\u7279\u6D3E\u54E1\u3011\u95A3\u50DA\u304C\u4F1A\u3063\u305F\u3002<br/>\u8A71\u3057\u305F\u3002</p>");
        String page = "<html><body>" + end + head + "</body></html>";
        GatheredArticles gathered =
                Exports.read(new YomidasuExtractor(CONVENTIONS), "application/xhtml+xml", Exports.bytes(page));
        assertEquals(
                List.of("\u6D77\u90E8 \u82B1\u5B50"),
                gathered.articles().get(1).metadata().authors());
        assertEquals(
                "\u95A3\u50DA\u304C\u4F1A\u3063\u305F\u3002\n\u8A71\u3057\u305F\u3002",
                gathered.articles().get(1).body());
        assertEquals(
                List.of("\u6D77\u90E8", "\u5C71\u91CC"),
                gathered.articles().get(2).metadata().authors());
    }

    @Test
    void numbersThatDoNotFitTheArticlesAreAnIssue() throws IOException {
        String page = "<html><body>" + yomidasu(1, "") + yomidasu(3, "") + "</body></html>";
        assertEquals(
                List.of("0 count-mismatch"),
                Exports.read(new YomidasuExtractor(CONVENTIONS), "application/xhtml+xml", Exports.bytes(page))
                        .issues());
        String lost = "<html><body>" + kikuzo(1, "<div class=\"detail001\">\u3000\u8A71\u3002</div>")
                + kikuzo(2, "").replace("topic-detail", "other") + "</body></html>";
        assertEquals(
                List.of("0 count-mismatch"),
                Exports.read(new KikuzoExtractor(CONVENTIONS), "text/html", Exports.bytes(lost))
                        .issues());
    }
}
