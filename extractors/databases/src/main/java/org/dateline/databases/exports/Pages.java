package org.dateline.databases.exports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Source;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the exports that are pages of HTML have in common. */
final class Pages {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Pages() {}

    /** In bytes: databases give at most some hundred articles at a time, and what is longer would not fit into the memory. */
    private static final int LONGEST = 256 << 20;

    static Document read(Source source) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(bytes(source)), null, "");
    }

    static byte[] bytes(Source source) throws IOException {
        try (InputStream stream = source.open()) {
            byte[] bytes = stream.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new IOException("larger than any export: more than " + LONGEST + " bytes");
            }
            return bytes;
        }
    }

    /** A text in the encoding of its byte order mark, in UTF-8, or else in the one of Western Windows. */
    static String text(Source source) throws IOException {
        byte[] bytes = bytes(source);
        boolean little = bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE;
        boolean big = bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF;
        if (little || big) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        return decode(bytes, WINDOWS).replaceFirst("^\uFEFF", "");
    }

    /** As UTF-8 where it is that, else in another encoding. */
    static String decode(byte[] bytes, Charset otherwise) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUnicode) {
            return new String(bytes, otherwise);
        }
    }

    /** The words of an element, a line for each line break. */
    static String lines(Element element) {
        Element copy = element.clone();
        copy.select("br").forEach(end -> end.after("\n"));
        copy.select("script, style").remove();
        return copy.wholeText();
    }

    /** How many articles there are from one number to another. */
    static OptionalInt between(OptionalInt first, OptionalInt last) {
        boolean known = first.isPresent() && last.isPresent();
        return known ? OptionalInt.of(last.getAsInt() - first.getAsInt() + 1) : OptionalInt.empty();
    }

    /** Says so where a file promises another number of articles than were found in it. */
    static void check(int found, OptionalInt promised, ArticleCollector articles) {
        if (promised.isPresent() && promised.getAsInt() != found) {
            String message = "the file names %d articles, found %d".formatted(promised.getAsInt(), found);
            articles.report(Severity.ERROR, "count-mismatch", message, 0);
        }
        if (found == 0) {
            articles.report(Severity.WARNING, "no-article", "an export without articles", 0);
        }
    }
}
