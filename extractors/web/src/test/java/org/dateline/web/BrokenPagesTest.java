package org.dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever a page is: an article or an issue, no crash, and no more time than its size is worth. */
class BrokenPagesTest {

    private static final long SEED = 20260101;
    private static final int OF_EACH = 20;

    /** What a slow processor may take for a page, and for each megabyte of it. */
    private static final Duration LEAST = Duration.ofSeconds(6);

    private static final Duration MEGABYTE = Duration.ofSeconds(2);

    private final HtmlExtractor extractor = new HtmlExtractor();

    @TestFactory
    Stream<DynamicTest> threeHundredSmallPages() throws IOException {
        return tests(pages().small(OF_EACH));
    }

    @TestFactory
    Stream<DynamicTest> pagesOfOtherKinds() throws IOException {
        return tests(pages().odd());
    }

    @TestFactory
    Stream<DynamicTest> largePages() throws IOException {
        return tests(pages().large());
    }

    private static BrokenPages pages() throws IOException {
        return new BrokenPages(Extracted.fixture("page-with-related-links.html"), SEED);
    }

    private Stream<DynamicTest> tests(Map<String, byte[]> pages) {
        return pages.entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> check(page.getValue())));
    }

    private void check(byte[] page) throws IOException {
        Duration bound = LEAST.plus(MEGABYTE.multipliedBy(page.length / 1_000_000));
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        Extracted extracted = Extracted.from(extractor, page);
        Duration taken = Duration.ofNanos(clock.getCurrentThreadCpuTime() - start);

        assertTrue(taken.compareTo(bound) < 0, "took " + taken);

        assertEquals(1, extracted.articles.size() + extracted.issues.size());
        extracted.articles.forEach(article -> {
            assertTrue(article.confidence() >= 0 && article.confidence() <= 1);
            assertTrue(article.passages().stream()
                    .allMatch(passage -> passage.span().end() <= article.text().length()));
        });
    }
}
