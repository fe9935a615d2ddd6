package org.dateline.wire.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleBuilder;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.PassageKind;

/** Reads one report as it was sent: lines with a fixed length, paragraphs set in, control characters between the parts. */
final class Transmission {

    private static final String FORMAT = "format";

    /** The categories that both standards share (IPTC 7901, appendix; ANPA 1312, table 4). */
    private static final Map<Character, String> CATEGORIES = Map.of(
            'a',
            "domestic",
            'e',
            "entertainment",
            'f',
            "financial",
            'i',
            "international",
            'k',
            "commentary",
            'l',
            "lifestyle",
            'p',
            "politics",
            's',
            "sports",
            'w',
            "washington");

    private static final Pattern SEVEN = Pattern.compile("([A-Za-z]+)\\d+\\s+\\S\\s+(\\S+)");
    private static final Pattern ANPA_CATEGORY = Pattern.compile("(?m)^[a-z] ([a-z])[\\u0011-\\u0014 ]");

    /** ANPA: 09-26-20 1405GMT. IPTC 7901: 261405 GMT SEP 20. */
    private static final Pattern ANPA_DATE =
            Pattern.compile("(\\d{2})-(\\d{2})-(\\d{2}) (\\d{2})(\\d{2})\\s?([A-Z]{1,4})");

    private static final Pattern SEVEN_DATE =
            Pattern.compile("(\\d{2})(\\d{2})(\\d{2})\\s+([A-Z]{1,4})\\s+([A-Za-z]{3})[a-z]*\\s+(\\d{2,4})");

    private static final Pattern BYLINE = Pattern.compile("(?i)(?:by|von|par|por)\\s.{3,70}");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f]");

    private final Bylines bylines;

    Transmission(Bylines bylines) {
        this.bylines = bylines;
    }

    Article article(String heading, String text, String trailer, boolean anpa) {
        List<String> opening = new ArrayList<>();
        List<String> paragraphs = new ArrayList<>();
        divide(text, opening, paragraphs);
        if (opening.isEmpty() && paragraphs.size() > 1 && paragraphs.get(0).length() < 100) {
            opening.add(paragraphs.remove(0));
        }
        if (opening.size() > 1 && opening.get(0).matches("[A-Z]{2}-[A-Z]{2}--.*|[A-Z][\\w-]*-[\\w,-]+.*\\d*")) {
            // the first line of ANPA repeats the keyword and counts the words
            opening.remove(0);
        }
        Metadata metadata = metadata(heading, trailer, opening, anpa);
        ArticleBuilder article = Article.builder().metadata(metadata);
        opening.forEach(line -> article.passage(kind(line, metadata.title()), line));
        paragraphs.forEach(article::paragraph);
        return article.build();
    }

    private PassageKind kind(String line, String title) {
        if (line.equals(title)) {
            return PassageKind.HEADLINE;
        }
        return BYLINE.matcher(line).matches() ? PassageKind.BYLINE : PassageKind.STANDFIRST;
    }

    /** Lines that begin with ^ open an ANPA report; a paragraph begins with a tab, three blanks or behind an empty line. */
    private static void divide(String text, List<String> opening, List<String> paragraphs) {
        StringBuilder paragraph = new StringBuilder();
        boolean signed = text.contains("^");
        boolean began = false;
        for (String raw : text.split("\\r?\\n|\\r")) {
            String line = CONTROL.matcher(raw).replaceAll(" ");
            boolean marked = line.strip().startsWith("^");
            String clean = line.replaceAll("[\\^<=]+\\s*$|^\\s*\\^", "")
                    .replaceAll("\\s+", " ")
                    .strip();
            boolean indented = raw.startsWith("\t") || raw.startsWith("   ");
            if (marked && !began) {
                opening.add(clean);
                continue;
            }
            if (indented || clean.isEmpty() || marked) {
                end(paragraph, paragraphs);
            }
            began = began || !clean.isEmpty() && (!signed || indented);
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(clean);
        }
        end(paragraph, paragraphs);
        opening.removeIf(String::isEmpty);
    }

    private static void end(StringBuilder paragraph, List<String> paragraphs) {
        if (!paragraph.toString().isBlank()) {
            paragraphs.add(paragraph.toString().strip());
        }
        paragraph.setLength(0);
    }

    private Metadata metadata(String heading, String trailer, List<String> opening, boolean anpa) {
        Metadata.Builder metadata = Metadata.builder();
        opening.stream()
                .filter(line -> !BYLINE.matcher(line).matches())
                .findFirst()
                .ifPresent(line -> metadata.title(line, FORMAT));
        opening.stream()
                .filter(line -> BYLINE.matcher(line).matches())
                .findFirst()
                .ifPresent(line -> metadata.authors(bylines.persons(line), FORMAT));
        Matcher category = (anpa ? ANPA_CATEGORY : SEVEN).matcher(heading);
        if (category.find()) {
            char code = Character.toLowerCase(category.group(anpa ? 1 : 2).charAt(0));
            metadata.section(CATEGORIES.getOrDefault(code, ""), FORMAT);
            metadata.agency(anpa ? "" : category.group(1), FORMAT);
        }
        return metadata.published(anpa ? anpaDate(trailer) : sevenDate(trailer)).build();
    }

    private static DateValue anpaDate(String trailer) {
        Matcher date = ANPA_DATE.matcher(trailer);
        return date.find()
                ? FeedDate.of(
                        "20%s-%s-%sT%s:%s %s"
                                .formatted(
                                        date.group(3),
                                        date.group(1),
                                        date.group(2),
                                        date.group(4),
                                        date.group(5),
                                        date.group(6))
                                .replaceFirst(" (?!GMT|UTC).*", ""),
                        FORMAT)
                : DateValue.UNKNOWN;
    }

    private static DateValue sevenDate(String trailer) {
        Matcher date = SEVEN_DATE.matcher(trailer);
        return date.find()
                ? FeedDate.of(
                        "%s %s %s %s:%s %s"
                                .formatted(
                                        date.group(1),
                                        date.group(5),
                                        date.group(6),
                                        date.group(2),
                                        date.group(3),
                                        date.group(4)),
                        FORMAT)
                : DateValue.UNKNOWN;
    }
}
