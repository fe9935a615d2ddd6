package org.dateline.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Metadata;
import org.jsoup.nodes.Element;

/** Finds when the report was published and changed, from the surest of what the page states. */
final class Dates {

    private static final Pattern IN_URL = Pattern.compile("/(\\d{4})[/-]?(\\d{2})[/-]?(\\d{2})(?:[/_.-]|$)");
    private static final int NEAR = 12;
    private static final int LONGEST_LABEL = 20;

    private final Page page;
    private final Head head;
    private final StructuredData data;
    private final String url;

    Dates(Page page, Head head, StructuredData data, String url) {
        this.page = page;
        this.head = head;
        this.data = data;
        this.url = url;
    }

    void into(Metadata.Builder metadata) {
        metadata.published(stated("datePublished", "dateCreated", "uploadDate")
                .or(() -> meta("published"))
                .or(this::time)
                .or(this::fromUrl)
                .or(this::visible)
                .orElse(DateValue.UNKNOWN));
        metadata.modified(stated("dateModified", "dateModified", "dateModified")
                .or(() -> meta("modified"))
                .orElse(DateValue.UNKNOWN));
    }

    private Optional<DateValue> stated(String first, String second, String third) {
        DateReader reader = new DateReader(DateReader.Order.UNKNOWN, "json-ld");
        return data.article()
                .flatMap(article -> List.of(first, second, third).stream()
                        .map(field -> StructuredData.text(article, field))
                        .filter(text -> !text.isEmpty())
                        .flatMap(text -> reader.read(text).or(() -> reader.readCompact(text)).stream())
                        .findFirst());
    }

    private Optional<DateValue> meta(String field) {
        DateReader reader = new DateReader(DateReader.Order.UNKNOWN, "meta");
        for (String name : Head.names(field)) {
            Optional<DateValue> found = head.all(name).stream()
                    .flatMap(text -> reader.read(text).or(() -> reader.readCompact(text)).stream())
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The first time element behind the headline that is part of no link card. */
    private Optional<DateValue> time() {
        DateReader reader = new DateReader(DateReader.Order.UNKNOWN, "time");
        Element heading = page.document().selectFirst("h1");
        Element around = heading;
        for (int i = 0; i < 4 && around != null; i++) {
            around = around.parent();
            if (around == null || around.normalName().equals("body")) {
                break;
            }
            Optional<DateValue> found = times(reader, around);
            if (found.isPresent()) {
                return found;
            }
        }
        return times(reader, page.document());
    }

    private static Optional<DateValue> times(DateReader reader, Element around) {
        return around.select("time, [itemprop=datePublished]").stream()
                .filter(time -> time.closest("a, aside, nav, footer, blockquote, li:has(a)") == null)
                .flatMap(time -> reader
                        .read(time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content"))
                        .or(() -> reader.read(time.text()))
                        .stream())
                .findFirst();
    }

    private Optional<DateValue> fromUrl() {
        Matcher matcher = IN_URL.matcher(url);
        return matcher.find()
                ? new DateReader(DateReader.Order.UNKNOWN, "url")
                        .read(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3))
                : Optional.empty();
    }

    /** The first line that says that it is dated, else the first date line behind the headline. */
    private Optional<DateValue> visible() {
        DateReader reader = new DateReader(order(), "text");
        return page.blocks().stream()
                .filter(block -> isLabel(block) && Byline.isDated(block.text()))
                .flatMap(block -> reader.readLine(block.text()).stream())
                .findFirst()
                .or(() -> behindTitle(reader));
    }

    /** Only English is written with the month first; an English page may be written either way. */
    private DateReader.Order order() {
        Element root = page.document().selectFirst("html[lang]");
        boolean other = root != null
                && !root.attr("lang").isBlank()
                && !root.attr("lang").toLowerCase(Locale.ROOT).startsWith("en");
        return other ? DateReader.Order.DAY_FIRST : DateReader.Order.UNKNOWN;
    }

    private Optional<DateValue> behindTitle(DateReader reader) {
        int seen = -1;
        for (Block block : page.blocks()) {
            if (block.isTitle()) {
                seen = 0;
            } else if (seen >= 0 && seen++ < NEAR && isLabel(block)) {
                Optional<DateValue> found = reader.readLine(block.text());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isLabel(Block block) {
        return block.words() <= LONGEST_LABEL
                && !block.prose()
                && block.linkShare() < 0.5
                && block.part() != Block.Part.QUOTATION;
    }
}
