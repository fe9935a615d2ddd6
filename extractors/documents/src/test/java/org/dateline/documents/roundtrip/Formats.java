package org.dateline.documents.roundtrip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dateline.documents.office.Pages;

/** Writes the story in every format, by its file name. */
final class Formats {

    private static final String OPENING = Story.TITLE + "\n\n" + Story.BYLINE + "\n\n" + Story.WRITTEN_DAY + "\n\n";

    private Formats() {}

    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("story.html", bytes(Story.page()));
        files.put("story.txt", bytes(OPENING + Story.text()));
        files.put(
                "story.mhtml",
                bytes("From: <Saved by Blink>\nSnapshot-Content-Location: https://post.example/1\nMIME-Version: 1.0\n"
                        + "Content-Type: multipart/related;\n\ttype=\"text/html\";\n\tboundary=\"b\"\n\n--b\nContent-Type: text/html\n"
                        + "Content-Location: https://post.example/1\n\n" + Story.page() + "\n--b--\n"));
        files.put("story.pdf", Pages.of(2, Story.TITLE, List.of(Story.BYLINE, Story.WRITTEN_DAY), Story.PARAGRAPHS));
        files.put("story.docx", docx());
        files.put("story.rtf", rtf());
        files.put("story.odt", odt());
        files.put("story.epub", epub());
        files.put(
                "story.eml",
                bytes("From: " + Story.OUTLET + " <news@nordmarkpost.example>\nTo: reader@example.org\nSubject: "
                        + Story.TITLE
                        + "\nDate: Sat, 26 Sep 2020 14:05:00 +0200\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n"
                        + Story.page()));
        files.put("story.rss.xml", bytes(rss()));
        files.put("story.nitf.xml", bytes(nitf()));
        files.put("story.g2.xml", bytes(newsMl()));
        files.put(
                "story.ninjs.json",
                bytes("{\"uri\": \"https://post.example/1\", \"type\": \"text\", \"versioncreated\": \"" + Story.DAY
                        + "T12:05:00Z\", \"headline\": " + json(Story.TITLE) + ", \"byline\": " + json(Story.BYLINE)
                        + ", \"copyrightholder\": "
                        + json(Story.OUTLET) + ", \"body_xhtml\": " + json(Story.markup()) + "}"));
        files.put("story.jsonl", bytes(jsonLine() + "\n"));
        files.put(
                "story.csv",
                bytes("title,text,authors,outlet,published\n"
                        + Stream.of(
                                        Story.TITLE,
                                        Story.text(),
                                        String.join("; ", Story.AUTHORS),
                                        Story.OUTLET,
                                        Story.DAY)
                                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                .collect(Collectors.joining(","))
                        + "\n"));
        files.put("story.warc.gz", warc());
        files.put("story.zip", zip("inside/story.html", Story.page()));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String json(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private static String jsonLine() {
        String authors = Story.AUTHORS.stream().map(Formats::json).collect(Collectors.joining(", "));
        return "{\"title\": " + json(Story.TITLE) + ", \"text\": " + json(Story.text()) + ", \"authors\": [" + authors
                + "], \"outlet\": " + json(Story.OUTLET) + ", \"published\": \"" + Story.DAY + "\"}";
    }

    private static List<String> lines() {
        return Stream.concat(Stream.of(Story.TITLE, Story.BYLINE, Story.WRITTEN_DAY), Story.PARAGRAPHS.stream())
                .toList();
    }

    private static byte[] docx() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle(Story.TITLE);
            lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] rtf() {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252 ");
        lines().forEach(line -> rtf.append(line.replace("ó", "\\'f3")).append("\\par\n"));
        return rtf.append('}').toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] odt() throws IOException {
        StringBuilder content = new StringBuilder("<?xml version=\"1.0\"?><office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>");
        lines().forEach(line -> content.append("<text:p>").append(line).append("</text:p>"));
        content.append("</office:text></office:body></office:document-content>");
        return zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content.toString());
    }

    private static byte[] epub() throws IOException {
        String creators = Story.AUTHORS.stream()
                .map(name -> "<dc:creator>" + name + "</dc:creator>")
                .collect(Collectors.joining());
        return zip(
                "mimetype",
                "application/epub+zip",
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path='main.opf'/></rootfiles></container>",
                "main.opf",
                "<package xmlns:dc='http://purl.org/dc/elements/1.1/'><metadata><dc:title>" + Story.TITLE
                        + "</dc:title>" + creators
                        + "<dc:date>" + Story.DAY + "</dc:date><dc:publisher>" + Story.OUTLET
                        + "</dc:publisher></metadata><manifest>"
                        + "<item id='a' href='a.xhtml' media-type='application/xhtml+xml'/></manifest><spine><itemref idref='a'/>"
                        + "</spine></package>",
                "a.xhtml",
                "<?xml version='1.0' encoding='utf-8'?><html xmlns='http://www.w3.org/1999/xhtml'><head><title>"
                        + Story.TITLE + "</title></head><body><h1>" + Story.TITLE + "</h1>" + Story.markup()
                        + "</body></html>");
    }

    private static String rss() {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"c\" xmlns:dc=\"d\"><channel><title>"
                + Story.OUTLET
                + "</title><item><title>" + Story.TITLE
                + "</title><pubDate>Sat, 26 Sep 2020 14:05:00 +0200</pubDate><dc:creator>"
                + String.join(", ", Story.AUTHORS) + "</dc:creator><content:encoded><![CDATA[" + Story.markup()
                + "]]></content:encoded></item></channel></rss>";
    }

    private static String nitf() {
        return "<nitf><head><docdata><date.issue norm=\"20200926T120500Z\"/></docdata><pubdata name=\"" + Story.OUTLET
                + "\"/></head><body><body.head><hedline><hl1>" + Story.TITLE + "</hl1></hedline><byline>" + Story.BYLINE
                + "</byline></body.head><body.content><block>" + Story.markup()
                + "</block></body.content></body></nitf>";
    }

    private static String newsMl() {
        return "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemMeta><itemClass qcode=\"ninat:text\"/><provider><name>"
                + Story.OUTLET + "</name></provider><versionCreated>" + Story.DAY
                + "T12:05:00Z</versionCreated></itemMeta><contentMeta><by>"
                + Story.BYLINE + "</by><headline>" + Story.TITLE + "</headline></contentMeta><contentSet><inlineXML"
                + " contenttype=\"application/xhtml+xml\"><html xmlns=\"http://www.w3.org/1999/xhtml\"><body>"
                + Story.markup()
                + "</body></html></inlineXML></contentSet></newsItem>";
    }

    private static byte[] warc() throws IOException {
        byte[] page = bytes(Story.page());
        byte[] http = bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                + page.length + "\r\n\r\n");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes(
                    "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                            + "WARC-Date: 2020-10-01T00:00:00Z\r\nWARC-Target-URI: https://post.example/1\r\nContent-Type: application/http;"
                            + " msgtype=response\r\nContent-Length: " + (http.length + page.length) + "\r\n\r\n"));
            gzip.write(http);
            gzip.write(page);
            gzip.write(bytes("\r\n\r\n"));
        }
        return packed.toByteArray();
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(bytes(namesAndTexts[i + 1]));
            }
        }
        return bytes.toByteArray();
    }
}
