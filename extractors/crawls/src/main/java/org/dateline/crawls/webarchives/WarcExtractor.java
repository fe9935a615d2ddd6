package org.dateline.crawls.webarchives;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/** Streams a WARC file record by record and hands back every page that was fetched with success. */
final class WarcExtractor implements Extractor {

    private static final String BASIS = "container";

    /** In bytes; a longer page is no article and is reported. */
    private static final int LONGEST = 16 << 20;

    /** What can be an article, and what it is handed back as. */
    private static final Map<String, String> PAGES = Map.of(
            "text/html", "text/html",
            "application/xhtml+xml", "text/html",
            "application/pdf", "application/pdf");

    @Override
    public String name() {
        return "warc";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(WebarchiveDetector.WARC, WebarchiveDetector.PACKED);
    }

    @Override
    public String description() {
        return "WARC, packed or not, and WET: every page fetched with success is read like a saved page; address and day of retrieval";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        try (InputStream stream = source.open();
                WarcReader reader = new WarcReader(stream)) {
            int number = 0;
            Optional<WarcRecord> record = next(reader, number);
            while (record.isPresent()) {
                number++;
                if (record.get() instanceof WarcResponse response) {
                    read(response, number, articles);
                } else if (record.get() instanceof WarcResource || record.get() instanceof WarcConversion) {
                    readAsIs(record.get(), number, articles);
                }
                record = next(reader, number);
            }
            if (number == 0) {
                throw new IOException("no WARC record in it");
            }
        }
    }

    /** Behind a record whose length nobody knows there is no finding the next one. */
    private static Optional<WarcRecord> next(WarcReader reader, int before) throws IOException {
        try {
            return reader.next();
        } catch (RuntimeException damaged) {
            throw new IOException(
                    "the file is damaged in or behind record " + Math.max(1, before) + ": " + damaged, damaged);
        }
    }

    private static void read(WarcResponse response, int number, ArticleCollector articles) throws IOException {
        MediaType type;
        String page;
        byte[] bytes;
        try {
            HttpResponse http = response.http();
            type = http.contentType();
            page = PAGES.getOrDefault(type.base().toString().toLowerCase(Locale.ROOT), "");
            bytes = http.status() != 200 || page.isEmpty() ? new byte[0] : body(http);
        } catch (IOException | RuntimeException notReadable) {
            // the library says so of heads that it cannot make sense of
            articles.report(Severity.WARNING, "broken-record", "no HTTP response: " + notReadable.getMessage(), number);
            return;
        }
        byte[] decoded = page.equals("text/html") && bytes.length <= LONGEST ? unicode(bytes, type) : bytes;
        handOver(response, page, decoded, number, articles);
    }

    /** What was saved without the answer of a server, or made of a page: the texts of Common Crawl's WET files. */
    private static void readAsIs(WarcRecord record, int number, ArticleCollector articles) throws IOException {
        String type;
        byte[] bytes;
        try {
            type = record.contentType().base().toString().toLowerCase(Locale.ROOT);
            boolean text = record instanceof WarcConversion && type.equals("text/plain");
            boolean page = PAGES.containsKey(type) || text;
            bytes = page ? record.body().stream().readNBytes(LONGEST + 1) : new byte[0];
        } catch (IOException | RuntimeException notReadable) {
            articles.report(Severity.WARNING, "broken-record", "no page: " + notReadable.getMessage(), number);
            return;
        }
        handOver(record, PAGES.getOrDefault(type, type), bytes, number, articles);
    }

    private static void handOver(WarcRecord record, String type, byte[] bytes, int number, ArticleCollector articles)
            throws IOException {
        if (bytes.length > LONGEST) {
            articles.report(Severity.WARNING, "too-long", "page of more than " + LONGEST + " bytes", number);
        } else if (bytes.length > 0) {
            articles.nested(new CrawledPage(String.valueOf(number), type, bytes), stated(record));
        }
    }

    private static byte[] body(HttpResponse http) throws IOException {
        try (InputStream stream = http.bodyDecoded().stream()) {
            return stream.readNBytes(LONGEST + 1);
        }
    }

    /** The encoding that the server states is known only here, so the page goes on in UTF-8 with a byte order mark. */
    private static byte[] unicode(byte[] page, MediaType type) {
        String charset = type.parameters()
                .getOrDefault("charset", "")
                .replaceAll("[\"']", "")
                .strip();
        try {
            return charset.isEmpty() || charset.equalsIgnoreCase("utf-8") || !Charset.isSupported(charset)
                    ? page
                    : ("\uFEFF" + new String(page, Charset.forName(charset))).getBytes(StandardCharsets.UTF_8);
        } catch (java.nio.charset.IllegalCharsetNameException invented) {
            return page;
        }
    }

    /** A head may lack the address or the day, or state a day that there is not. */
    private static Metadata stated(WarcRecord record) {
        Metadata.Builder stated = Metadata.builder();
        record.headers().first("WARC-Target-URI").ifPresent(address -> stated.url(address.strip(), BASIS));
        record.headers()
                .first("WARC-Date")
                .map(date -> date.strip().replaceFirst("\\.\\d+", ""))
                .ifPresent(date -> stated.retrieved(DateValue.ofIso(date, BASIS)));
        return stated.build();
    }
}
