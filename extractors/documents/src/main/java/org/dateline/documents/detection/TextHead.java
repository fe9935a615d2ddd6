package org.dateline.documents.detection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.spi.Source;

/**
 * The first bytes of a text, as Latin letters: enough to see a markup by its marks.
 *
 * @param text the bytes one by one
 */
record TextHead(String text) {

    private static final int LENGTH = 1 << 16;

    private static final String PLAIN = "text/plain";
    private static final String MAIL = "message/rfc822";

    /** Types that Tika also gives to what is something more exact. */
    private static final Set<String> UNSURE = Set.of(
            PLAIN,
            "application/xml",
            "text/javascript",
            MAIL,
            "text/html",
            "application/xhtml+xml",
            "application/octet-stream");

    /** Where the bytes are only text, the end of the name may say which kind. */
    private static final Map<String, String> HINTS = Map.of(
            "csv", "text/csv",
            "tsv", "text/tab-separated-values",
            "tab", "text/tab-separated-values",
            "htm", "text/html",
            "html", "text/html",
            "json", "application/json",
            "eml", MAIL,
            "mht", "multipart/related",
            "mhtml", "multipart/related");

    private static final Pattern JSON = Pattern.compile("\\s*+(?:\\{\\s*+[\"}]|\\[\\s*+[{\\]])");
    private static final Pattern PAGE = Pattern.compile("(?i)<html[\\s>]|<!doctype\\s++html");
    private static final Pattern ROOT = Pattern.compile("<([A-Za-z][\\w.:-]*)");

    /** Roots of XML that is no page, though pages may lie in it. */
    private static final Pattern OTHER_ROOT = Pattern.compile(
            "NewsML|nitf|rss|feed|(?:\\w+:)?RDF|newsItem|newsMessage|packageItem|knowledgeItem|conceptItem|planningItem|contentSet");

    private static final Pattern HEADER_LINE =
            Pattern.compile("(?i)^(?:from|to|subject|date|mime-version|message-id|received): ?", Pattern.MULTILINE);
    private static final Pattern RELATED =
            Pattern.compile("(?i)^content-type:\\s*+multipart/related", Pattern.MULTILINE);
    private static final Pattern SAVED =
            Pattern.compile("(?i)^(?:snapshot-content-location:|from:\\s*+[\"<]?saved by)", Pattern.MULTILINE);
    private static final Pattern SENT =
            Pattern.compile("(?i)^(?:to|received|delivered-to|message-id):", Pattern.MULTILINE);

    static boolean looksInto(String type) {
        return UNSURE.contains(type);
    }

    static TextHead of(Source source) throws IOException {
        try (InputStream stream = source.open()) {
            String head = new String(stream.readNBytes(LENGTH), StandardCharsets.ISO_8859_1);
            // every other byte of UTF-16 is nothing; what is left are the letters
            boolean wide = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
            return new TextHead(
                    wide ? head.substring(2).replace("\0", "") : head.replaceFirst("^\u00EF\u00BB\u00BF", ""));
        }
    }

    /** What a source of this type is, more exactly. */
    String refine(String type, String name) {
        return switch (type) {
            case MAIL -> isSavedPage() ? "multipart/related" : MAIL;
            case PLAIN, "text/javascript" -> plain(name);
            case "application/xml" -> isPage() ? "text/html" : type;
            case "text/html", "application/xhtml+xml" -> page(type, name);
            default -> type;
        };
    }

    /** Other formats carry pages inside, whose marks are not their own. */
    private String page(String type, String name) {
        if (JSON.matcher(text).lookingAt()) {
            return plain(name);
        }
        return hasOtherRoot() ? "application/xml" : type;
    }

    private boolean hasOtherRoot() {
        Matcher root = ROOT.matcher(text);
        return text.stripLeading().startsWith("<")
                && root.find()
                && OTHER_ROOT.matcher(root.group(1)).matches();
    }

    private String plain(String name) {
        if (JSON.matcher(text).lookingAt()) {
            return "application/json";
        }
        if (hasOtherRoot()) {
            return "application/xml";
        }
        if (isPage()) {
            return "text/html";
        }
        if (isSavedPage()) {
            return "multipart/related";
        }
        String hint = HINTS.getOrDefault(suffix(name), PLAIN);
        return hint.equals(MAIL) && !HEADER_LINE.matcher(headers()).find() ? PLAIN : hint;
    }

    private boolean isPage() {
        return text.stripLeading().startsWith("<") && PAGE.matcher(text).find();
    }

    /** A page saved as one file has the parts of a mail, but nobody sent it. */
    private boolean isSavedPage() {
        String headers = headers();
        return RELATED.matcher(headers).find()
                && (SAVED.matcher(headers).find() || !SENT.matcher(headers).find());
    }

    private String headers() {
        int end = text.replace("\r\n", "\n").indexOf("\n\n");
        return end < 0 ? text : text.replace("\r\n", "\n").substring(0, end);
    }

    private static String suffix(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
