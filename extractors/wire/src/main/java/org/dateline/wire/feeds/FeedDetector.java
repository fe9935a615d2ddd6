package org.dateline.wire.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.spi.Detector;
import org.dateline.core.spi.Source;

/** Tells wire formats from other XML by their root element, from other JSON by their keys, from other bytes by their marks. */
final class FeedDetector implements Detector {

    static final String RSS = "application/rss+xml";
    static final String ATOM = "application/atom+xml";
    static final String WORDPRESS = "application/x-wordpress+xml";
    static final String NITF = "application/nitf+xml";
    static final String NEWSML = "application/x-newsml+xml";
    static final String NEWSML_G2 = "application/vnd.iptc.g2.newsitem+xml";
    static final String NINJS = "application/x-ninjs+json";
    static final String IPTC_7901 = "text/vnd.iptc.7901";
    static final String ANPA = "text/vnd.iptc.anpa";

    private static final int HEAD = 1 << 16;

    private static final Set<String> XML =
            Set.of("application/octet-stream", "text/plain", "text/xml", "application/xml", RSS);
    private static final Set<String> JSON = Set.of("text/plain", "application/json");
    private static final Set<String> BYTES = Set.of("application/octet-stream", "text/plain");

    /** By the local name of the root; the parts of NewsML-G2 also stand alone. */
    private static final Map<String, String> ROOTS = Map.ofEntries(
            Map.entry("rss", RSS),
            Map.entry("RDF", RSS),
            Map.entry("feed", ATOM),
            Map.entry("nitf", NITF),
            Map.entry("NewsML", NEWSML),
            Map.entry("newsItem", NEWSML_G2),
            Map.entry("packageItem", NEWSML_G2),
            Map.entry("newsMessage", NEWSML_G2),
            Map.entry("knowledgeItem", NEWSML_G2),
            Map.entry("conceptItem", NEWSML_G2),
            Map.entry("planningItem", NEWSML_G2),
            Map.entry("catalogItem", NEWSML_G2),
            Map.entry("contentSet", NEWSML_G2),
            Map.entry("contentMeta", NEWSML_G2),
            Map.entry("groupSet", NEWSML_G2));

    private static final Pattern ROOT = Pattern.compile("<(?:[A-Za-z][\\w.-]*:)?([A-Za-z][\\w.-]*)[\\s>/]");

    /** Keys of ninjs that other JSON has not, written as in versions 1 and 2 or 3. */
    private static final Pattern NINJS_KEY = Pattern.compile(
            "\"(?:versioncreated|versionCreated|pubstatus|pubStatus|representationtype|representationType|body_xhtml"
                    + "|body_text|bodies|eventDetails|\\$?standard\"\\s*:\\s*\\{\\s*\"name\"\\s*:\\s*\"[A-Z]*(?i:ninjs))\"");

    /** Start of heading, the source and a number, priority, category (IPTC 7901, section 3). */
    private static final Pattern SEVEN = Pattern.compile("\\s{0,4}\\u0001[A-Za-z]{2,}\\d{2,5}\\s+\\S\\s+\\S{1,3}\\s");

    /** Two synchronous idles, start of heading, service level, story number (ANPA 1312, section 4). */
    private static final Pattern SERVICE =
            Pattern.compile("[\\u0016\\u0000\\s]{0,6}\\u0001[A-Za-z]{1,2}\\d{3,4}[\\u001f\\s]");

    @Override
    public Optional<String> detect(Source source, String soFar) throws IOException {
        if (!XML.contains(soFar) && !JSON.contains(soFar)) {
            return Optional.empty();
        }
        return type(head(source), soFar).filter(type -> !type.equals(soFar));
    }

    private static String head(Source source) throws IOException {
        try (InputStream stream = source.open()) {
            String head = new String(stream.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            // every other byte of UTF-16 is nothing; what is left are the letters
            boolean wide = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
            return wide ? head.substring(2).replace("\0", "") : head.replaceFirst("^\u00EF\u00BB\u00BF", "");
        }
    }

    private static Optional<String> type(String head, String soFar) {
        String text = head.stripLeading();
        if (text.startsWith("<")) {
            return XML.contains(soFar) ? root(text) : Optional.empty();
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            boolean ninjs = JSON.contains(soFar)
                    && text.contains("\"uri\"")
                    && NINJS_KEY.matcher(text).find();
            return ninjs ? Optional.of(NINJS) : Optional.empty();
        }
        if (BYTES.contains(soFar) && SERVICE.matcher(head).lookingAt() && head.charAt(0) == '\u0016') {
            return Optional.of(ANPA);
        }
        return BYTES.contains(soFar) && SEVEN.matcher(head).lookingAt() ? Optional.of(IPTC_7901) : Optional.empty();
    }

    private static Optional<String> root(String text) {
        Matcher matcher = ROOT.matcher(text.replaceAll("(?s)<!--.*?-->", ""));
        if (!matcher.find()) {
            return Optional.empty();
        }
        Optional<String> type = Optional.ofNullable(ROOTS.get(matcher.group(1)));
        boolean wordPress = text.contains("wordpress.org/export/");
        return type.map(found -> found.equals(RSS) && wordPress ? WORDPRESS : found);
    }
}
