package org.dateline.wire.feeds;

import java.nio.charset.StandardCharsets;
import org.dateline.core.spi.Extractor;
import org.dateline.testkit.ExtractorContract;
import org.dateline.testkit.MemorySource;
import org.junit.jupiter.api.Nested;

/** Every extractor of this package keeps the contract of extractors. */
class ContractsTest {

    private static MemorySource source(String mediaType, String text) {
        return new MemorySource("sample", mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    @Nested
    class Rss implements ExtractorContract {
        @Override
        public Extractor extractor() {
            return new SyndicationExtractor();
        }

        @Override
        public MemorySource sample() {
            return source(
                    FeedDetector.RSS,
                    "<rss><channel><title>Post</title><item><title>Talks</title><description>They met.</description></item></channel></rss>");
        }
    }

    @Nested
    class WordPress implements ExtractorContract {
        @Override
        public Extractor extractor() {
            return new WordPressExtractor();
        }

        @Override
        public MemorySource sample() {
            return source(
                    FeedDetector.WORDPRESS,
                    "<rss><channel><item><title>Talks</title><c:encoded>They met.</c:encoded></item></channel></rss>");
        }
    }

    @Nested
    class NitfReport implements ExtractorContract {
        @Override
        public Extractor extractor() {
            return new NitfExtractor(Bylines.load());
        }

        @Override
        public MemorySource sample() {
            return source(
                    FeedDetector.NITF,
                    "<nitf><body><body.head><hedline><hl1>Talks</hl1></hedline></body.head><body.content><p>They met.</p></body.content></body></nitf>");
        }
    }

    @Nested
    class NewsMl implements ExtractorContract {
        @Override
        public Extractor extractor() {
            return new NewsMlExtractor(Bylines.load());
        }

        @Override
        public MemorySource sample() {
            return source(
                    FeedDetector.NEWSML,
                    "<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Talks</HeadLine></NewsLines><ContentItem><DataContent>They met.</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>");
        }
    }

    @Nested
    class NewsMlG2 implements ExtractorContract {
        @Override
        public Extractor extractor() {
            return new NewsMlG2Extractor(Bylines.load());
        }

        @Override
        public MemorySource sample() {
            return source(
                    FeedDetector.NEWSML_G2,
                    "<newsItem><contentMeta><headline>Talks</headline></contentMeta><contentSet><inlineData>They met.</inlineData></contentSet></newsItem>");
        }
    }

    @Nested
    class Ninjs implements ExtractorContract {
        @Override
        public Extractor extractor() {
            return new NinjsExtractor(Bylines.load());
        }

        @Override
        public MemorySource sample() {
            return source(
                    FeedDetector.NINJS, "{\"uri\": \"a\", \"headline\": \"Talks\", \"body_text\": \"They met.\"}");
        }
    }

    @Nested
    class Transmissions implements ExtractorContract {
        @Override
        public Extractor extractor() {
            return new TransmissionExtractor(Bylines.load());
        }

        @Override
        public MemorySource sample() {
            return source(
                    FeedDetector.IPTC_7901,
                    "\u0001NNA0123 4 I 42 talks\r\n\u0002Talks\r\n\r\n   They met.\r\n\u0003261405 GMT SEP 20\r\n");
        }
    }
}
