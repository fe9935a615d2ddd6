package org.dateline.wire.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private static final Pattern SEVEN = Pattern.compile("([A-Za-z]+)\\d+\\s+\\S\\s+(\\S+)");
    private static final Pattern ANPA_CATEGORY = Pattern.compile("(?m)^[a-z] ([a-z])[\\u0011-\\u0014 ]");

    /** ANPA: 09-26-20 1405GMT. IPTC 7901: 261405 GMT SEP 20. */
    private static final Pattern ANPA_DATE =
            Pattern.compile("(\\d{2})-(\\d{2})-(\\d{2}) (\\d{2})(\\d{2})\\s?([A-Z]{1,4})");

    private static final Pattern SEVEN_DATE =
            Pattern.compile("(\\d{2})(\\d{2})(\\d{2})\\s+(?:([A-Z]{1,4})\\s+)?([A-Za-z]{3})[a-z]*\\s+(\\d{2,4})");

    /** Of the trailer of ANPA: who sent it and over which wire. AP-NY-09-26-20. */
    private static final Pattern ANPA_SENDER = Pattern.compile("^\\s*([A-Za-z]{2,5})-");

    /** Behind so many lines nothing is an opening any more. */
    private static final int REACH = 6;

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f]");

    private final Bylines bylines;
    private final WireCategories categories;

    Transmission(Bylines bylines, WireCategories categories) {
        this.bylines = bylines;
        this.categories = categories;
    }

    Article article(String heading, String text, String trailer, boolean anpa) {
        List<String> opening = new ArrayList<>();
        List<String> paragraphs = new ArrayList<>();
        divide(text, opening, paragraphs);
        if (opening.isEmpty() && paragraphs.size() > 1 && paragraphs.get(0).length() < 100) {
            opening.add(paragraphs.remove(0));
        }
        if (anpa && opening.size() > 1 && opening.get(0).matches("[A-Z]{2}-[A-Z]{2}--.*|[A-Z][\\w-]*-[\\w,-]+.*\\d*")) {
            // the first line of ANPA repeats the keyword and counts the words
            opening.remove(0);
        }
        Metadata metadata = metadata(heading, trailer, opening, anpa);
        ArticleBuilder article = Article.builder().metadata(metadata);
        boolean signed = false;
        for (String line : opening) {
            signed |= bylines.isByline(line);
            article.passage(kind(line, metadata.title(), signed), line);
        }
        boolean noted = false;
        for (String paragraph : paragraphs) {
            noted |= bylines.isNote(paragraph);
            article.passage(noted ? PassageKind.BOILERPLATE : PassageKind.PARAGRAPH, paragraph);
        }
        return article.build();
    }

    /** Behind a byline stands the office of its author. */
    private PassageKind kind(String line, String title, boolean signed) {
        if (line.equals(title)) {
            return PassageKind.HEADLINE;
        }
        if (bylines.isNote(line)) {
            return PassageKind.BOILERPLATE;
        }
        return signed ? PassageKind.BYLINE : PassageKind.STANDFIRST;
    }

    /** An equals sign ends the last line of the opening of many agencies: take, headline, byline. */
    private static int marked(List<String> lines) {
        int seen = 0;
        for (int i = 0; i < lines.size() && seen < REACH; i++) {
            String line = lines.get(i).strip();
            seen += line.isEmpty() ? 0 : 1;
            if (line.endsWith("=")) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Lines that begin with ^ open an ANPA report; a paragraph begins with a tab, three blanks or behind an empty line. */
    private static void divide(String text, List<String> opening, List<String> paragraphs) {
        StringBuilder paragraph = new StringBuilder();
        boolean signed = text.contains("^");
        boolean began = false;
        List<String> lines = List.of(text.split("\\r?\\n|\\r"));
        int openingLines = signed ? 0 : marked(lines);
        for (int i = 0; i < openingLines; i++) {
            opening.add(clean(lines.get(i)));
        }
        for (String raw : lines.subList(openingLines, lines.size())) {
            boolean marked = CONTROL.matcher(raw).replaceAll(" ").strip().startsWith("^");
            String clean = clean(raw);
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

    private static String clean(String line) {
        return CONTROL.matcher(line)
                .replaceAll(" ")
                .replaceAll("[\\^<=]+\\s*$|^\\s*\\^", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static void end(StringBuilder paragraph, List<String> paragraphs) {
        if (!paragraph.toString().isBlank()) {
            paragraphs.add(paragraph.toString().strip());
        }
        paragraph.setLength(0);
    }

    private Metadata metadata(String heading, String trailer, List<String> opening, boolean anpa) {
        Metadata.Builder metadata = Metadata.builder();
        List<String> words =
                opening.stream().filter(line -> !bylines.isNote(line)).toList();
        List<String> unsigned =
                words.stream().takeWhile(line -> !bylines.isByline(line)).toList();
        if (!unsigned.isEmpty()) {
            // ANPA has the headline behind the keyword; others let the takes stand before it
            metadata.title(unsigned.get(anpa ? 0 : unsigned.size() - 1), FORMAT);
        }
        words.stream()
                .filter(bylines::isByline)
                .findFirst()
                .ifPresent(line -> metadata.authors(bylines.persons(line), FORMAT));
        Matcher category = (anpa ? ANPA_CATEGORY : SEVEN).matcher(heading);
        Matcher sender = ANPA_SENDER.matcher(trailer);
        if (category.find()) {
            metadata.section(categories.name(category.group(anpa ? 1 : 2)), FORMAT);
            metadata.agency(anpa ? "" : category.group(1), FORMAT);
        }
        if (anpa && sender.find()) {
            metadata.agency(sender.group(1).toUpperCase(Locale.ROOT), FORMAT);
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
