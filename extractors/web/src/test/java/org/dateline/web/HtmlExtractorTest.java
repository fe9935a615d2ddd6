package org.dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.PassageKind;
import org.dateline.core.spi.Extractor;
import org.dateline.testkit.ExtractorContract;
import org.dateline.testkit.MemorySource;
import org.junit.jupiter.api.Test;

class HtmlExtractorTest implements ExtractorContract {

    private static final String BODY = """
            <h1>Ministers meet in Lund</h1>
            <p>The ministers of Nordmark and Sudland met in Lund on Friday to discuss the border between them.</p>
            <p>They agreed on a joint commission, which is to report in May, and on nothing else, they said.</p>
            """;

    private final HtmlExtractor extractor = new HtmlExtractor();

    @Override
    public Extractor extractor() {
        return extractor;
    }

    @Override
    public MemorySource sample() {
        try {
            return new MemorySource(
                    "page-with-related-links.html", "text/html", Extracted.fixture("page-with-related-links.html"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Test
    void theBodyComesWithoutFurniture() throws IOException {
        Extracted page = Extracted.from(extractor, Extracted.fixture("page-with-related-links.html"));

        assertEquals(4, page.passages(PassageKind.PARAGRAPH).size());
        assertEquals(List.of("An old quarrel"), page.passages(PassageKind.SUBHEAD));
        assertEquals(2, page.passages(PassageKind.LIST).size());
        assertEquals(1, page.passages(PassageKind.QUOTATION).size());
        String body = page.article().body();
        for (String furniture :
                List.of("Read more", "Advertisement", "Related", "Mayor", "Leave a Reply", "Copyright")) {
            assertFalse(body.contains(furniture), furniture);
        }
        assertTrue(page.passages(PassageKind.BOILERPLATE).contains("Advertisement"), "what is cut inside is kept");
    }

    @Test
    void theMetadataSaysWhereItComesFrom() throws IOException {
        Metadata metadata = Extracted.from(extractor, Extracted.fixture("page-with-related-links.html"))
                .article()
                .metadata();

        assertEquals("Harbour of Lund frozen for the first time in forty years", metadata.title());
        assertEquals(List.of("Maria Ek", "Jon Dahl"), metadata.authors());
        assertEquals("2021-02-09T18:05:00+01:00", metadata.published().value());
        assertEquals("json-ld", metadata.published().basis());
        assertEquals("2021-02-10T07:00:00+01:00", metadata.modified().value());
        assertEquals("Lund Courier", metadata.outlet());
        assertEquals("https://courier.example/2021/02/09/harbour", metadata.url());
        assertEquals("Islands", metadata.section());
    }

    @Test
    void anOutletThatThePageDoesNotNameStaysEmpty() throws IOException {
        assertEquals("", Extracted.from(extractor, BODY).article().metadata().outlet());
    }

    @Test
    void aPageInGbkThatDeclaresGb2312IsRead() throws IOException {
        String chinese = "<meta charset=gb2312><h1>部长会议</h1><p>"
                + "两国部长星期五在隆德举行会议，讨论了边界问题，并同意成立一个联合委员会，该委员会将于五月提出报告。朱镕基。".repeat(3) + "</p>";
        Extracted page = Extracted.from(extractor, chinese.getBytes(Charset.forName("GBK")));

        assertTrue(page.article().body().contains("朱镕基"));
    }

    @Test
    void aBodyThatIsStatedAndNotShownIsReadFromTheStatement() throws IOException {
        String sentence = "The ministers of Nordmark and Sudland met in Lund on Friday to discuss the border.";
        String stated = (sentence + "\\n").repeat(8);
        Extracted page = Extracted.from(
                extractor,
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ministers meet\","
                        + "\"articleBody\":\"" + stated + "\"}</script><h1>Ministers meet</h1><p>" + sentence + "</p>");

        assertTrue(page.article().body().startsWith(sentence));
        assertTrue(page.article().doubts().contains("paywall"));
    }

    @Test
    void theLineAboutTheAuthorIsNoPartOfTheReport() throws IOException {
        Extracted page = Extracted.from(
                extractor,
                "<meta name=author content='Anna Ek'>" + BODY.repeat(2)
                        + "<p>They will meet again when the winter is over, they said on Friday evening.</p>"
                        + "<p>Anna Ek is a reporter in Lund. She can be reached at ek@courier.example.</p>");

        assertFalse(page.article().body().contains("Anna Ek"));
    }

    @Test
    void aPageWithoutAnyTextIsReported() throws IOException {
        Extracted page = Extracted.from(extractor, "<html><body><nav><a href=a>Home</a></nav></body></html>");

        assertTrue(page.articles.isEmpty());
        assertEquals(List.of("no-text"), page.issues);
    }

    @Test
    void singleFileStatesAddressAndTimeOfSaving() throws IOException {
        String saved =
                "<!DOCTYPE html><html><!--\n Page saved with SingleFile \n url: https://courier.example/meeting \n"
                        + " saved date: Sat Mar 13 2021 10:20:30 GMT+0100 (CET)\n--><body>" + BODY + "</body></html>";
        Metadata metadata = Extracted.from(extractor, saved).article().metadata();

        assertEquals("https://courier.example/meeting", metadata.url());
        assertEquals("2021-03-13T10:20:30+01:00", metadata.retrieved().value());
    }

    @Test
    void aDateAfterTheSavingIsRefused() throws IOException {
        String saved = "<html><!-- Page saved with SingleFile \n url: https://courier.example/meeting \n"
                + " saved date: Sat Mar 13 2021 10:20:30 GMT+0100\n-->"
                + "<head><meta property='article:published_time' content='2031-01-01'></head><body>" + BODY
                + "</body></html>";

        assertFalse(Extracted.from(extractor, saved)
                .article()
                .metadata()
                .published()
                .isKnown());
    }

    @Test
    void anyTruncationGivesAnArticleOrAnIssue() throws IOException {
        byte[] whole = Extracted.fixture("page-with-related-links.html");
        for (int length = 0; length < whole.length; length += 13) {
            Extracted page = Extracted.from(extractor, Arrays.copyOf(whole, length));
            assertEquals(1, page.articles.size() + page.issues.size());
        }
    }
}
