package org.dateline.wire.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.dateline.core.model.Article;
import org.dateline.testkit.GatheredArticles;
import org.dateline.testkit.MemorySource;
import org.junit.jupiter.api.Test;

class TransmissionTest {

    @Test
    void reportsAsTheyWereSentOverTheWire() throws IOException {
        String seven =
                "\u0001NNA0123 4 I 0042 Nordmark-talks\r\n\u0002Talks open in Lund\r\n\r\n   LUND, Sept 26 (NNA) - Ministers\r\n"
                        + "met on Saturday.\r\n   They talked.\r\n\u0003261405 GMT SEP 20\r\n";
        GatheredArticles gathered =
                Wire.read(new TransmissionExtractor(Wire.BYLINES), FeedDetector.IPTC_7901, seven + seven);
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
        Article older = Wire.read(new TransmissionExtractor(Wire.BYLINES), FeedDetector.ANPA, anpa)
                .articles()
                .get(1);
        assertEquals("Talks open in Lund", older.metadata().title());
        assertEquals(List.of("ADA HOLM"), older.metadata().authors());
        assertEquals("LUND (NNA) _ Ministers met.\nThey talked.", older.body());
        assertEquals("2020-09-26T14:05Z", older.metadata().published().value());
    }

    /** As German agencies send: takes and headline in the opening, an equals sign at its end, notes for editors behind. */
    @Test
    void theOpeningEndsWithAnEqualsSign() throws IOException {
        String sent =
                "\u0001nna0123 3 pl 214  nna 0456\r\n\r\nNordmark/Talks/\r\n\u0002(2nd take - adds reaction)\r\nTalks open in M\u00E4lm\r\n"
                        + "By Ada Holm, NNA =\r\n\n   M\u00E4lm (nna) - Ministers\r\nmet on Saturday.\r\n\n   They talked.\r\n\n"
                        + "   The following information is not for publication\r\n\n   Editor: B. Lind, phone 1\r\n\u0003261405 Sep 20\r\n";
        for (String charset : List.of("UTF-8", "ISO-8859-1")) {
            MemorySource source =
                    new MemorySource("x", FeedDetector.IPTC_7901, sent.getBytes(Charset.forName(charset)));
            Article article = GatheredArticles.from(new TransmissionExtractor(Wire.BYLINES), source)
                    .articles()
                    .get(1);
            assertEquals("Talks open in M\u00E4lm", article.metadata().title(), charset);
            assertEquals(List.of("Ada Holm"), article.metadata().authors());
            assertEquals("politics", article.metadata().section());
            assertEquals("M\u00E4lm (nna) - Ministers met on Saturday.\nThey talked.", article.body());
        }
    }

    /** As American agencies send: the keyword first, notes and the writer's office in the opening, the sender behind. */
    @Test
    void theSenderStandsBehindTheText() throws IOException {
        String sent =
                "\u0016\u0016\u0001a0123\u001fbc-eu-talks\r\nr i\u0013\u0011 bc-eu-talks 09-26 0042\r\n\u0002^BC-EU--Talks,1st Ld,42<\r\n"
                        + "^Talks open in Lund<\r\n^Eds: Adds quotes.<\r\n^By ADA HOLM=\r\n^Nordmark News Writer=\r\n"
                        + "\tLUND (NNA) _ Ministers met.\r\n\tThey talked.\r\n\u0003NNA-LU-09-26-20 1405GMT<\r\n";
        Article article = Wire.read(new TransmissionExtractor(Wire.BYLINES), FeedDetector.ANPA, sent)
                .articles()
                .get(1);
        assertEquals("Talks open in Lund", article.metadata().title());
        assertEquals(List.of("ADA HOLM"), article.metadata().authors());
        assertEquals("NNA", article.metadata().agency());
        assertEquals("2020-09-26T14:05Z", article.metadata().published().value());
        assertEquals("LUND (NNA) _ Ministers met.\nThey talked.", article.body());
    }
}
