package org.dateline.wire.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dateline.core.model.Article;
import org.dateline.core.spi.Extractor;
import org.dateline.testkit.GatheredArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsFormatsTest {

    @Test
    void nitfKeepsThePartsOfTheReportApartAndKnowsNoEntities() throws IOException {
        Article article =
                Wire.read(new NitfExtractor(Wire.BYLINES), Wire.NITF).articles().get(1);
        assertEquals(
                List.of(
                        "headline: Talks open in Lund",
                        "standfirst: Grain first",
                        "standfirst: They met.",
                        "byline: By Ada HolmStaff Reporter",
                        "dateline: LUND",
                        "paragraph: Ministers met.&x;",
                        "subhead: Ships",
                        "paragraph: Ships left.",
                        "caption: A ship.",
                        "boilerplate: End."),
                Wire.kinds(article));
        assertEquals("Nordmark Post", article.metadata().outlet());
        assertEquals("Nordmark News Agency", article.metadata().agency());
        assertEquals(List.of("Ada Holm"), article.metadata().authors());
        assertEquals("2020-09-26T14:05:00Z", article.metadata().published().value());
        assertEquals("World", article.metadata().section());
    }

    @Test
    void newsMlTakesWhatIsStatedAroundTheText() throws IOException {
        Article article = Wire.read(new NewsMlExtractor(Wire.BYLINES), Wire.NEWSML)
                .articles()
                .get(1);
        assertEquals("Ministers met.\nThey talked.", article.body());
        assertEquals("Talks open in Lund", article.metadata().title());
        assertEquals("Nordmark News Agency", article.metadata().outlet());
        assertEquals(List.of("Ada Holm"), article.metadata().authors());
        assertEquals("2020-09-26T14:05:00Z", article.metadata().published().value());
        assertEquals("2020-09-27T09:00:00Z", article.metadata().modified().value());
        assertEquals("en", article.metadata().language());
    }

    @Test
    void newsMlG2GivesEveryItemOfAMessage() throws IOException {
        GatheredArticles gathered = Wire.read(new NewsMlG2Extractor(Wire.BYLINES), Wire.G2);
        Article text = gathered.articles().get(1);
        assertEquals("Ministers met.", text.body());
        assertEquals("Nordmark News", text.metadata().outlet());
        assertEquals(List.of("Ada Holm", "Bo Lind"), text.metadata().authors());
        assertEquals("2020-09-26T14:05:00Z", text.metadata().published().value());
        assertEquals("2020-09-26T15:00:00Z", text.metadata().modified().value());
        assertEquals(
                List.of("headline: A ship", "caption: A ship in Lund."),
                Wire.kinds(gathered.articles().get(2)));
        assertEquals(List.of("3 no-report"), gathered.issues());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"uri\": \"https://post.example/1\", \"headline\": \"Talks\", \"byline\": \"By Ada Holm\", \"language\": \"en\","
                        + " \"versioncreated\": \"2020-09-26T14:05:00Z\", \"body_text\": \"Ministers met.\"}",
                "{\"uri\": \"https://post.example/1\", \"headlines\": [{\"role\": \"main\", \"value\": \"Talks\"}], \"by\": \"Ada Holm\","
                        + " \"versionCreated\": \"2020-09-26T14:05:00Z\", \"language\": \"en-GB\","
                        + " \"bodies\": [{\"role\": \"xhtml\", \"value\": \"<p>Ministers met.</p>\"}]}",
            })
    void ninjsOfAllVersions(String json) throws IOException {
        Article article =
                Wire.read(new NinjsExtractor(Wire.BYLINES), json).articles().get(1);
        assertEquals("Talks", article.metadata().title());
        assertEquals("Ministers met.", article.body());
        assertEquals(List.of("Ada Holm"), article.metadata().authors());
        assertEquals("2020-09-26T14:05:00Z", article.metadata().published().value());
        assertEquals("https://post.example/1", article.metadata().url());
        assertEquals("en", article.metadata().language());
    }

    @Test
    void anyTruncationGivesArticlesOrAnException() throws IOException {
        Map<Extractor, String> samples = Map.of(
                new SyndicationExtractor(), Wire.RSS,
                new NitfExtractor(Wire.BYLINES), Wire.NITF,
                new NewsMlExtractor(Wire.BYLINES), Wire.NEWSML,
                new NewsMlG2Extractor(Wire.BYLINES), Wire.G2);
        for (Map.Entry<Extractor, String> sample : samples.entrySet()) {
            String whole = sample.getValue().strip();
            int refused = 0;
            for (int length = 0; length < whole.length(); length += 13) {
                try {
                    assertTrue(Wire.read(sample.getKey(), whole.substring(0, length))
                                    .articles()
                                    .size()
                            <= 2);
                } catch (IOException truncated) {
                    refused++;
                }
            }
            assertTrue(refused > whole.length() / 13 * .9, sample.getKey().name());
        }
    }
}
