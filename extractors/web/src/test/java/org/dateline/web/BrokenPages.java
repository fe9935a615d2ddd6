package org.dateline.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * Makes broken pages of a whole one: cut, mislabelled, nested too deeply, full of what does not belong there. The same seed makes the
 * same pages.
 */
final class BrokenPages {

    private static final String[] CHARSETS = {
        "utf-16", "gb2312", "iso-2022-jp", "x-unknown", "windows-1251", "utf-7", ""
    };
    private static final String TEXT =
            "The harbour of Lund froze on Tuesday night, for the first time in forty years. ";

    private final byte[] whole;
    private final Random random;

    BrokenPages(byte[] whole, long seed) {
        this.whole = whole.clone();
        random = new Random(seed);
    }

    /** Many small pages, by a name that says what is wrong with them. */
    Map<String, byte[]> small(int ofEach) {
        Map<String, byte[]> pages = new LinkedHashMap<>();
        for (int i = 0; i < ofEach; i++) {
            pages.put("cut off " + i, Arrays.copyOf(whole, random.nextInt(whole.length)));
            pages.put("beginning lost " + i, Arrays.copyOfRange(whole, random.nextInt(whole.length), whole.length));
            pages.put("bytes changed " + i, changed(random.nextInt(200)));
            pages.put("null bytes " + i, with(new byte[1 + random.nextInt(40)]));
            pages.put("noise inside " + i, with(noise(1 + random.nextInt(2000))));
            pages.put("noise alone " + i, noise(random.nextInt(3000)));
            pages.put("wrong charset " + i, labelled(CHARSETS[i % CHARSETS.length]));
            pages.put(
                    "in utf-16 " + i,
                    text().getBytes(i % 2 == 0 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_16LE));
            pages.put("in utf-32 " + i, text().getBytes(Charset.forName("UTF-32")));
            pages.put("comment left open " + i, with("<!-- ".getBytes(StandardCharsets.UTF_8)));
            pages.put("script left open " + i, with("<script>".getBytes(StandardCharsets.UTF_8)));
            pages.put("title left open " + i, with("<title>".getBytes(StandardCharsets.UTF_8)));
            pages.put("attribute left open " + i, with("<a href=\"".getBytes(StandardCharsets.UTF_8)));
            pages.put("data broken " + i, with(data(i)));
            pages.put(
                    "closing tags " + i,
                    with("</div></article></body></html>".repeat(1 + i).getBytes(StandardCharsets.UTF_8)));
        }
        return pages;
    }

    /** Pages of other kinds than a report. */
    Map<String, byte[]> odd() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("empty", "");
        pages.put("white space", " \n\t \u00a0 ");
        pages.put("no body", "<html><head><title>Lund</title></head></html>");
        pages.put(
                "frameset",
                "<html><frameset cols=20%,80%><frame src=menu.html><frame src=main.html></frameset></html>");
        pages.put(
                "redirect", "<html><head><meta http-equiv=refresh content='0; url=/news'></head><body></body></html>");
        pages.put("script only", "<html><body><div id=root></div><script>render()</script></body></html>");
        pages.put(
                "amp",
                "<html amp><body><h1>Harbour frozen</h1><amp-img src=a></amp-img><p>" + TEXT + "</p></body></html>");
        pages.put(
                "xhtml",
                "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body><p>" + TEXT
                        + "</p></body></html>");
        pages.put("plain text", TEXT.repeat(3));
        pages.put("json", "{\"title\":\"Harbour frozen\",\"body\":\"" + TEXT + "\"}");
        pages.put("svg", "<svg><text>" + TEXT + "</text></svg>");
        pages.put("only links", "<ul>" + "<li><a href=/a>Harbour frozen again</a></li>".repeat(30) + "</ul>");
        pages.put("surrogates", "<p>&#xD800; \ud83d &#x110000; &#0; " + TEXT + "</p>");
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        pages.forEach((name, page) -> bytes.put(name, page.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    /** Pages that are large in one way; near-linear work on them ends in seconds. */
    Map<String, byte[]> large() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("one line", "<p>" + TEXT.repeat(20_000_000 / TEXT.length()));
        pages.put("nested deeply", "<div class=ad>".repeat(10_000) + TEXT.repeat(3));
        pages.put("inline nested deeply", "<b>".repeat(10_000) + TEXT.repeat(3));
        pages.put("lists nested deeply", "<ul><li>a".repeat(10_000) + TEXT);
        pages.put("headings", "<h2>Harbour frozen</h2>".repeat(15_000) + "<p>" + TEXT + "</p>");
        pages.put("related boxes", ("<h3>Related articles</h3><p>" + TEXT + "</p>").repeat(5_000));
        pages.put(
                "captions",
                "<p>" + TEXT + "</p>" + "<figcaption>Lund</figcaption>".repeat(15_000) + "<p>" + TEXT + "</p>");
        pages.put("links", "<a href=/a>Harbour frozen again today</a><br>".repeat(15_000));
        pages.put("cells", "<table><tr>" + "<td>17</td>".repeat(30_000) + "</table>");
        pages.put(
                "small articles",
                ("<article><h2><a href=/a>Harbour frozen again</a></h2><p>" + TEXT + "</p></article>").repeat(4_000));
        pages.put("attributes", "<p " + "a=b ".repeat(30_000) + ">" + TEXT);
        pages.put("class names", "<p class='" + "ad-share-menu ".repeat(50_000) + "'>" + TEXT);
        pages.put(
                "data nested deeply",
                "<script type=application/ld+json>" + "{\"a\":[".repeat(50_000) + "</script><p>" + TEXT);
        pages.put("quotation marks", "<p>" + "\"".repeat(1_000_000));
        pages.put("brackets", "<p>" + "( ".repeat(1_000_000));
        pages.put("entities", "<p>" + "&amp;".repeat(400_000));
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        pages.forEach(
                (name, page) -> bytes.put(name, ("<h1>Harbour frozen</h1>" + page).getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    private String text() {
        return new String(whole, StandardCharsets.UTF_8);
    }

    private byte[] changed(int count) {
        byte[] page = whole.clone();
        for (int i = 0; i < count; i++) {
            page[random.nextInt(page.length)] = (byte) random.nextInt(256);
        }
        return page;
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private byte[] with(byte[] inside) {
        int at = random.nextInt(whole.length);
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.write(whole, 0, at);
        page.writeBytes(inside);
        page.write(whole, at, whole.length - at);
        return page.toByteArray();
    }

    private byte[] labelled(String charset) {
        return ("<meta charset=\"" + charset + "\">" + text()).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] data(int i) {
        String broken = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":[{\"name\":[[{}],null,"
                + i + "]},7],\"articleBody\":" + "[".repeat(i) + "</script>";
        return broken.getBytes(StandardCharsets.UTF_8);
    }
}
