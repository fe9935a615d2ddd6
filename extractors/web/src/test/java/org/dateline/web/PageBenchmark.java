package org.dateline.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.boilerpipe.BoilerpipeContentHandler;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/**
 * CPU milliseconds a page, ours beside its peers in one run. Not run with the tests:
 * {@code mvn -pl extractors/web -am test -Dtest=PageBenchmark -Dsurefire.failIfNoSpecifiedTests=false -Dpages=FOLDER}.
 */
class PageBenchmark {

    private static final int WARM_UP = 2;
    private static final int ROUNDS = 3;

    /** What is measured. */
    private interface Reader {
        void read(byte[] page) throws IOException;
    }

    @Test
    void millisecondsAPage() throws IOException {
        String folder = System.getProperty("pages", "");
        Assumptions.assumeTrue(!folder.isEmpty() && Files.isDirectory(Path.of(folder)), "no pages: -Dpages=FOLDER");
        List<byte[]> pages = pages(Path.of(folder));
        readers()
                .forEach((name, reader) -> System.out.printf("%-32s %6.1f CPU ms a page%n", name, cost(reader, pages)));
    }

    private static Map<String, Reader> readers() {
        HtmlExtractor dateline = new HtmlExtractor();
        Map<String, Reader> readers = new LinkedHashMap<>();
        readers.put("jsoup, parsing alone", page -> Jsoup.parse(Charsets.decode(page, "")));
        readers.put("dateline", page -> Extracted.from(dateline, page));
        readers.put(
                "readability4j", page -> new Readability4J("https://page.example/", Charsets.decode(page, "")).parse());
        readers.put("tika, BoilerpipeContentHandler", PageBenchmark::boilerpipe);
        return readers;
    }

    private static void boilerpipe(byte[] page) throws IOException {
        try {
            new JSoupParser()
                    .parse(
                            new ByteArrayInputStream(page),
                            new BoilerpipeContentHandler(new BodyContentHandler(-1)),
                            new Metadata(),
                            new ParseContext());
        } catch (SAXException | TikaException unreadable) {
            throw new IOException("tika cannot read the page", unreadable);
        }
    }

    private static double cost(Reader reader, List<byte[]> pages) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = 0;
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            start = round == WARM_UP ? clock.getCurrentThreadCpuTime() : start;
            for (byte[] page : pages) {
                try {
                    reader.read(page);
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }
        return (clock.getCurrentThreadCpuTime() - start) / 1e6 / ROUNDS / pages.size();
    }

    private static List<byte[]> pages(Path folder) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                pages.add(Files.readAllBytes(file));
            }
        }
        return pages;
    }
}
