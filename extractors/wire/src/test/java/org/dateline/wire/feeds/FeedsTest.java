package org.dateline.wire.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.model.Article;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Metadata;
import org.dateline.core.spi.Extractor;
import org.dateline.testkit.GatheredArticles;
import org.dateline.testkit.MemorySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedsTest {

    private static final String RSS = """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Nordmark Post</title><language>en-gb</language>
            <item><title>Talks open in Lund &amp;amp; Malm\u00f6</title><link>https://post.example/1</link>
            <pubDate>Sat, 26 Sep 2020 14:05:00 +0300</pubDate><dc:creator>Ada Holm</dc:creator><category>World</category>
            <description>Short.</description>
            <content:encoded><![CDATA[<p>Ministers met &amp; talked.</p><h2>Grain</h2><ul><li>One.</li></ul><script>x</script>]]></content:encoded>
            </item>
            <item><title>A summary only</title><description>&lt;p&gt;Ships left.&lt;/p&gt;</description>
            <source url="https://herald.example/feed">Sudland Herald</source><pubDate>Sun, 27 Sep 20 EDT</pubDate></item>
            <item><guid>3</guid></item>
            </channel></rss>
            """;

    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Nordmark Post</title>
            <entry><title type="html">Talks &lt;b&gt;open&lt;/b&gt;</title><link rel="alternate" href="https://post.example/1"/>
            <published>2020-09-26T14:05:00+03:00</published><updated>2020-09-26T18:00:00+03:00</updated>
            <author><name>Ada Holm</name></author><category term="World"/>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ministers met.</p><p>They talked.</p></div></content>
            </entry></feed>
            """;

    private static final String NITF = """
            <?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-5.dtd" [<!ENTITY x SYSTEM "file:///etc/passwd">]>
            <nitf><head><title>Other</title><docdata><date.issue norm="20200926T140500Z"/></docdata>
            <pubdata name="Nordmark Post" position.section="World"/></head>
            <body><body.head><hedline><hl1>Talks open in Lund</hl1><hl2>Grain first</hl2></hedline>
            <byline>By <person>Ada Holm</person><byttl>Staff Reporter</byttl></byline><distributor>Nordmark News Agency</distributor>
            <dateline><location>LUND</location></dateline><abstract><p>They met.</p></abstract></body.head>
            <body.content><block><p>Ministers met.&x;</p><hl2>Ships</hl2><p>Ships left.</p>
            <media><media-reference>m.jpg</media-reference><media-caption>A ship.</media-caption></media></block></body.content>
            <body.end><tagline>End.</tagline></body.end></body></nitf>
            """;

    private static final String NEWSML = """
            <NewsML Version="1.2"><NewsEnvelope><SentFrom><Party FormalName="Nordmark News Agency"/></SentFrom></NewsEnvelope>
            <NewsItem><NewsManagement><FirstCreated>20200926T140500+0000</FirstCreated>
            <ThisRevisionCreated>20200927T090000+0000</ThisRevisionCreated></NewsManagement>
            <NewsComponent><DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata>
            <NewsComponent><NewsLines><HeadLine>Talks open in Lund</HeadLine><ByLine>By Ada Holm</ByLine>
            <DateLine>LUND, Sept 26</DateLine></NewsLines>
            <ContentItem><DataContent><html><body><p>Ministers met.</p><p>They talked.</p></body></html></DataContent></ContentItem>
            </NewsComponent></NewsComponent></NewsItem></NewsML>
            """;

    private static final String G2 = """
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
            <newsItem xml:lang="en-GB"><itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:NNA"><name>Nordmark News</name>
            </provider><versionCreated>2020-09-26T15:00:00Z</versionCreated><firstCreated>2020-09-26T14:05:00Z</firstCreated></itemMeta>
            <contentMeta><by>By Ada Holm and Bo Lind</by><headline>Talks open in Lund</headline></contentMeta>
            <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
            <p>Ministers met.</p></body></html></inlineXML></contentSet></newsItem>
            <newsItem><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentMeta><headline>A ship</headline>
            <description role="drol:caption">A ship in Lund.</description></contentMeta></newsItem>
            <newsItem><itemMeta/></newsItem></itemSet></newsMessage>
            """;

    private final Bylines bylines = Bylines.load();

    private static GatheredArticles read(Extractor extractor, String text) throws IOException {
        return read(extractor, "x", text);
    }

    private static GatheredArticles read(Extractor extractor, String mediaType, String text) throws IOException {
        return GatheredArticles.from(
                extractor, new MemorySource("feed", mediaType, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> kinds(Article article) {
        return article.passages().stream()
                .map(passage -> passage.kind().code() + ": " + passage.span().in(article.text()))
                .toList();
    }

    @Test
    void everyItemOfRssIsAnArticle() throws IOException {
        GatheredArticles gathered = read(new SyndicationExtractor(), RSS);
        assertEquals(Set.of(1, 2), gathered.articles().keySet());
        assertEquals(List.of("3 no-text"), gathered.issues());
        Article article = gathered.articles().get(1);
        Metadata metadata = article.metadata();
        assertEquals("Talks open in Lund & Malmö", metadata.title());
        assertEquals("Nordmark Post", metadata.outlet());
        assertEquals("container", metadata.basisOf("outlet"));
        assertEquals(List.of("Ada Holm"), metadata.authors());
        assertEquals("2020-09-26T14:05:00+03:00", metadata.published().value());
        assertEquals("https://post.example/1", metadata.url());
        assertEquals("en", metadata.language());
        assertEquals("World", metadata.section());
        assertEquals(
                List.of(
                        "headline: Talks open in Lund & Malmö",
                        "paragraph: Ministers met & talked.",
                        "subhead: Grain",
                        "list: One."),
                kinds(article));
        Article teaser = gathered.articles().get(2);
        assertEquals("Sudland Herald", teaser.metadata().outlet());
        assertEquals("2020-09-27", teaser.metadata().published().value());
        assertEquals(List.of("teaser"), teaser.doubts());
    }

    @Test
    void everyEntryOfAtomIsAnArticle() throws IOException {
        Article article = read(new SyndicationExtractor(), ATOM).articles().get(1);
        assertEquals("Talks open", article.metadata().title());
        assertEquals("Ministers met.\nThey talked.", article.body());
        assertEquals("2020-09-26T14:05:00+03:00", article.metadata().published().value());
        assertEquals("2020-09-26T18:00:00+03:00", article.metadata().modified().value());
    }

    @Test
    void wordPressGivesPublishedPostsByTheNamesOfTheirAuthors() throws IOException {
        String export = "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><title>Nordmark Post</title>"
                + "<wp:author><wp:author_login>ada</wp:author_login><wp:author_display_name>Ada Holm</wp:author_display_name></wp:author>"
                + item("post", "publish") + item("page", "publish") + item("post", "draft") + "</channel></rss>";
        GatheredArticles gathered = read(new WordPressExtractor(), export);
        assertEquals(Set.of(1), gathered.articles().keySet());
        assertEquals(List.of("Ada Holm"), gathered.articles().get(1).metadata().authors());
        assertEquals("Ministers met.\nThey talked.", gathered.articles().get(1).body());
    }

    private static String item(String type, String status) {
        return "<item><title>Talks</title><dc:creator>ada</dc:creator><content:encoded><![CDATA[Ministers met.\n\nThey talked.]]>"
                + "</content:encoded><wp:post_type>" + type + "</wp:post_type><wp:status>" + status
                + "</wp:status></item>";
    }

    @Test
    void nitfKeepsThePartsOfTheReportApartAndKnowsNoEntities() throws IOException {
        Article article = read(new NitfExtractor(bylines), NITF).articles().get(1);
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
                kinds(article));
        assertEquals("Nordmark Post", article.metadata().outlet());
        assertEquals("Nordmark News Agency", article.metadata().agency());
        assertEquals(List.of("Ada Holm"), article.metadata().authors());
        assertEquals("2020-09-26T14:05:00Z", article.metadata().published().value());
        assertEquals("World", article.metadata().section());
    }

    @Test
    void newsMlTakesWhatIsStatedAroundTheText() throws IOException {
        Article article = read(new NewsMlExtractor(bylines), NEWSML).articles().get(1);
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
        GatheredArticles gathered = read(new NewsMlG2Extractor(bylines), G2);
        Article text = gathered.articles().get(1);
        assertEquals("Ministers met.", text.body());
        assertEquals("Nordmark News", text.metadata().outlet());
        assertEquals(List.of("Ada Holm", "Bo Lind"), text.metadata().authors());
        assertEquals("2020-09-26T14:05:00Z", text.metadata().published().value());
        assertEquals("2020-09-26T15:00:00Z", text.metadata().modified().value());
        assertEquals(
                List.of("headline: A ship", "caption: A ship in Lund."),
                kinds(gathered.articles().get(2)));
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
        Article article = read(new NinjsExtractor(bylines), json).articles().get(1);
        assertEquals("Talks", article.metadata().title());
        assertEquals("Ministers met.", article.body());
        assertEquals(List.of("Ada Holm"), article.metadata().authors());
        assertEquals("2020-09-26T14:05:00Z", article.metadata().published().value());
        assertEquals("https://post.example/1", article.metadata().url());
        assertEquals("en", article.metadata().language());
    }

    @Test
    void reportsAsTheyWereSentOverTheWire() throws IOException {
        String seven =
                "\u0001NNA0123 4 I 0042 Nordmark-talks\r\n\u0002Talks open in Lund\r\n\r\n   LUND, Sept 26 (NNA) - Ministers\r\n"
                        + "met on Saturday.\r\n   They talked.\r\n\u0003261405 GMT SEP 20\r\n";
        GatheredArticles gathered = read(new TransmissionExtractor(bylines), FeedDetector.IPTC_7901, seven + seven);
        assertEquals(2, gathered.articles().size());
        Article article = gathered.articles().get(1);
        assertEquals("Talks open in Lund", article.metadata().title());
        assertEquals("LUND, Sept 26 (NNA) - Ministers met on Saturday.\nThey talked.", article.body());
        assertEquals("NNA", article.metadata().agency());
        assertEquals("international", article.metadata().section());
        assertEquals("2020-09-26T14:05Z", article.metadata().published().value());
        String anpa =
                "\u0016\u0016\u0001a0123\u001fbc-talks\r\nr i\u0013\u0011 bc-talks 09-26 0042\r\n\u0002^BC-Talks,42<\r\n"
                        + "^Talks open in Lund<\r\n^By ADA HOLM=\r\n\tLUND (NNA) _ Ministers met.\r\n\tThey talked.\r\n"
                        + "\u0003nna-09-26-20 1405GMT\r\n";
        Article older = read(new TransmissionExtractor(bylines), FeedDetector.ANPA, anpa)
                .articles()
                .get(1);
        assertEquals("Talks open in Lund", older.metadata().title());
        assertEquals(List.of("ADA HOLM"), older.metadata().authors());
        assertEquals("LUND (NNA) _ Ministers met.\nThey talked.", older.body());
        assertEquals("2020-09-26T14:05Z", older.metadata().published().value());
    }

    @Test
    void anyTruncationGivesArticlesOrAnException() throws IOException {
        Map<Extractor, String> samples = Map.of(
                new SyndicationExtractor(), RSS,
                new NitfExtractor(bylines), NITF,
                new NewsMlExtractor(bylines), NEWSML,
                new NewsMlG2Extractor(bylines), G2);
        for (Map.Entry<Extractor, String> sample : samples.entrySet()) {
            String whole = sample.getValue().strip();
            int refused = 0;
            for (int length = 0; length < whole.length(); length += 13) {
                try {
                    assertTrue(read(sample.getKey(), whole.substring(0, length))
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/xml|<?xml version='1.0'?><!-- <rss> --><nitf><head/></nitf>|application/nitf+xml",
                "application/xml|<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'>|application/vnd.iptc.g2.newsitem+xml",
                "text/plain|{\"uri\": \"a\", \"versioncreated\": \"2020\"}|application/x-ninjs+json",
                "application/json|{\"url\": \"a\", \"title\": \"b\"}|application/json",
                "application/rss+xml|<rss xmlns:wp='http://wordpress.org/export/1.2/'>|application/x-wordpress+xml",
                "application/xml|<svg><title/></svg>|application/xml",
            })
    void formatsAreKnownByTheirBytes(String soFar, String text, String type) throws IOException {
        MemorySource source = new MemorySource("x", soFar, text.getBytes(StandardCharsets.UTF_8));
        assertEquals(type, new FeedDetector().detect(source, soFar).orElse(soFar));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sat, 26 Sep 2020 14:05:00 GMT|2020-09-26T14:05:00Z",
                "26 Sep 20 14:05 EST|2020-09-26T14:05-05:00",
                "2020-09-26T14:05:00Z|2020-09-26T14:05:00Z",
                "26 September 2020|2020-09-26",
                "soon|''",
            })
    void datesAsFeedsWriteThem(String text, String value) {
        assertEquals(
                value.equals("''") ? "" : value, FeedDate.of(text, "format").value());
        assertEquals(value.isEmpty(), FeedDate.of(text, "format").equals(DateValue.UNKNOWN));
    }
}
