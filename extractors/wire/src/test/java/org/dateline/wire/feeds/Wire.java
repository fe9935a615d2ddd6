package org.dateline.wire.feeds;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.core.model.Article;
import org.dateline.core.spi.Extractor;
import org.dateline.testkit.GatheredArticles;
import org.dateline.testkit.MemorySource;

/** One report in each of the formats, and how the tests read it. */
final class Wire {

    static final Bylines BYLINES = Bylines.load();

    static final String RSS = """
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

    static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Nordmark Post</title>
            <entry><title type="html">Talks &lt;b&gt;open&lt;/b&gt;</title><link rel="alternate" href="https://post.example/1"/>
            <published>2020-09-26T14:05:00+03:00</published><updated>2020-09-26T18:00:00+03:00</updated>
            <author><name>Ada Holm</name></author><category term="World"/>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ministers met.</p><p>They talked.</p></div></content>
            </entry></feed>
            """;

    static final String NITF = """
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

    static final String NEWSML = """
            <NewsML Version="1.2"><NewsEnvelope><SentFrom><Party FormalName="Nordmark News Agency"/></SentFrom></NewsEnvelope>
            <NewsItem><NewsManagement><FirstCreated>20200926T140500+0000</FirstCreated>
            <ThisRevisionCreated>20200927T090000+0000</ThisRevisionCreated></NewsManagement>
            <NewsComponent><DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata>
            <NewsComponent><NewsLines><HeadLine>Talks open in Lund</HeadLine><ByLine>By Ada Holm</ByLine>
            <DateLine>LUND, Sept 26</DateLine></NewsLines>
            <ContentItem><DataContent><html><body><p>Ministers met.</p><p>They talked.</p></body></html></DataContent></ContentItem>
            </NewsComponent></NewsComponent></NewsItem></NewsML>
            """;

    static final String G2 = """
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

    private Wire() {}

    static GatheredArticles read(Extractor extractor, String text) throws IOException {
        return read(extractor, "x", text);
    }

    static GatheredArticles read(Extractor extractor, String mediaType, String text) throws IOException {
        return GatheredArticles.from(
                extractor, new MemorySource("feed", mediaType, text.getBytes(StandardCharsets.UTF_8)));
    }

    static List<String> kinds(Article article) {
        return article.passages().stream()
                .map(passage -> passage.kind().code() + ": " + passage.span().in(article.text()))
                .toList();
    }
}
