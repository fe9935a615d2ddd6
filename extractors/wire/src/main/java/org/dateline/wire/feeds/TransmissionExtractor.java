package org.dateline.wire.feeds;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;

/**
 * Reads what was sent over the wires of news agencies: IPTC 7901 and ANPA 1312. A report stands between start of heading, start
 * of text and end of text; a file may hold several.
 */
final class TransmissionExtractor implements Extractor {

    private static final char START_OF_HEADING = 1;
    private static final char START_OF_TEXT = 2;
    private static final char END_OF_TEXT = 3;

    private static final Pattern NEXT = Pattern.compile("\\u0001");

    private final Transmission reader;

    TransmissionExtractor(Bylines bylines) {
        reader = new Transmission(bylines, WireCategories.load());
    }

    @Override
    public String name() {
        return "transmission";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(FeedDetector.IPTC_7901, FeedDetector.ANPA);
    }

    @Override
    public String description() {
        return "IPTC 7901 and ANPA 1312: every report; title, agency, authors, day, section";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        String sent = decode(Xml.bytes(source));
        Matcher next = NEXT.matcher(sent);
        int record = 0;
        int start = next.find() ? next.start() : -1;
        while (start >= 0) {
            int end = next.find() ? next.start() : sent.length();
            record++;
            read(sent.substring(start + 1, end), source.mediaType(), record, articles);
            start = end < sent.length() && sent.charAt(end) == START_OF_HEADING ? end : -1;
        }
    }

    /** The standards know letters of seven bits; what agencies send beside them is UTF-8 today and was Latin before. */
    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException latin) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    private void read(String sent, String mediaType, int record, ArticleCollector articles) throws IOException {
        int text = sent.indexOf(START_OF_TEXT);
        int end = sent.indexOf(END_OF_TEXT, Math.max(0, text));
        if (text < 0 || end < 0) {
            throw new IOException("report " + record + " is truncated: no end of text");
        }
        if (sent.substring(text + 1, end).isBlank()) {
            articles.report(Severity.WARNING, "no-text", "nothing between start and end of text", record);
            return;
        }
        boolean anpa = mediaType.equals(FeedDetector.ANPA);
        articles.accept(
                reader.article(sent.substring(0, text), sent.substring(text + 1, end), sent.substring(end + 1), anpa),
                record);
    }
}
