package org.dateline.core.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.Article;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Issue;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Severity;
import org.dateline.core.plugin.Parts;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;
import org.junit.jupiter.api.Test;

class ExtractionTest {

    private final List<Article> articles = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    private interface Reading {
        void extract(Source source, ArticleCollector articles) throws IOException;
    }

    private record Reader(String name, Set<String> mediaTypes, Reading reading) implements Extractor {
        @Override
        public void extract(Source source, ArticleCollector articles) throws IOException {
            reading.extract(source, articles);
        }
    }

    private void extract(String text, Limits limits, Extractor... extractors) {
        Parts parts = new Parts(List.of(), List.of(extractors), List.of(), List.of(), List.of(), List.of());
        new Extraction(parts, limits).extract(ByteSource.of("in.txt", text), articles::add, issues::add);
    }

    private static Extractor text(Reading reading) {
        return new Reader("text", Set.of("text/plain"), reading);
    }

    @Test
    void numbersArticlesAndSaysWhereTheyComeFrom() {
        extract("a\nb", Limits.DEFAULT, text((source, out) -> {
            out.accept(Article.builder().paragraph("a").build());
            out.accept(Article.builder().paragraph("b").build());
        }));
        assertEquals(2, articles.get(1).provenance().record());
        assertEquals("in.txt", articles.get(1).provenance().sourceUri());
        assertEquals("text/plain", articles.get(1).provenance().mediaType());
        assertEquals(64, articles.get(1).provenance().sha256().length());
        assertTrue(issues.isEmpty());
    }

    @Test
    void whatWasHandedOverBeforeAFailureStands() {
        extract("a", Limits.DEFAULT, text((source, out) -> {
            out.accept(Article.builder().paragraph("a").build());
            throw new IOException("truncated at byte 1");
        }));
        assertEquals(1, articles.size());
        assertEquals(List.of("unreadable"), codes());
        assertEquals("truncated at byte 1", issues.get(0).message());
        assertEquals(Severity.ERROR, issues.get(0).severity());
    }

    @Test
    void aPluginThatThrowsCostsAnIssue() {
        extract("a", Limits.DEFAULT, text((source, out) -> {
            throw new IllegalStateException("bug");
        }));
        assertEquals(List.of("plugin-failed"), codes());
        assertEquals("text", issues.get(0).plugin());
    }

    @Test
    void aDetectorThatThrowsCostsAnIssue() {
        Parts parts = new Parts(
                List.of((source, soFar) -> {
                    throw new IllegalStateException("odd name");
                }),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        new Extraction(parts).extract(ByteSource.of("in.txt", "x"), articles::add, issues::add);
        assertEquals(List.of("plugin-failed"), codes());
        assertEquals("IllegalStateException: odd name", issues.get(0).message());
    }

    @Test
    void nobodyReadsIt() {
        extract("a", Limits.DEFAULT, new Reader("pdf", Set.of("application/pdf"), (source, out) -> {}));
        assertEquals(List.of("unsupported"), codes());
    }

    @Test
    void anEmptyFileAndASilentExtractorAreIssues() {
        extract("", Limits.DEFAULT, text((source, out) -> {}));
        extract("x", Limits.DEFAULT, text((source, out) -> {}));
        assertEquals(List.of("empty", "no-article"), codes());
    }

    @Test
    void theMostExactClaimWins() {
        Extractor any = new Reader("any", Set.of("*/*"), (source, out) -> out.accept(article("any")));
        Extractor family = new Reader("family", Set.of("text/*"), (source, out) -> out.accept(article("family")));
        extract("x", Limits.DEFAULT, any, family);
        assertEquals("family", articles.get(0).provenance().extractor());
    }

    @Test
    void whatLiesInsideIsReadTooAndItsContainerKnowsBetter() {
        Metadata stated = Metadata.builder().outlet("Stated", "container").build();
        extract("box", Limits.DEFAULT, text((source, out) -> {
            if (source.uri().equals("in.txt")) {
                out.nested(ByteSource.of("inner.txt", "inside"), stated);
            } else {
                Metadata own = Metadata.builder().outlet("Own", "text").build();
                out.accept(Article.builder().paragraph("inside").metadata(own).build());
            }
        }));
        assertEquals("in.txt!inner.txt", articles.get(0).provenance().sourceUri());
        assertEquals("Stated", articles.get(0).metadata().outlet());
    }

    @Test
    void aDayThatTheContainerStatesIsMissedNoLonger() {
        DateValue sent = DateValue.ofIso("2020-09-26", "container");
        for (Metadata stated : List.of(Metadata.builder().published(sent).build(), Metadata.NONE)) {
            extract("box", Limits.DEFAULT, text((source, out) -> {
                if (source.uri().equals("in.txt")) {
                    out.nested(ByteSource.of("inner.txt", "inside"), stated);
                } else {
                    out.accept(Article.builder()
                            .paragraph("inside")
                            .doubt("teaser")
                            .doubt("no-date")
                            .build());
                }
            }));
        }
        assertEquals(List.of("teaser"), articles.get(0).doubts());
        assertEquals(List.of("teaser", "no-date"), articles.get(1).doubts());
    }

    @Test
    void aBoxInABoxWithoutEndIsStopped() {
        extract(
                "box",
                new Limits(3, 100, 1000),
                text((source, out) -> out.nested(ByteSource.of("b", "box"), Metadata.NONE)));
        assertEquals(List.of("unreadable"), codes());
        assertTrue(
                issues.get(0).message().contains("3 containers"), issues.get(0).message());
    }

    @Test
    void tooManyDocumentsAreStopped() {
        extract("box", new Limits(3, 10, 1000), text((source, out) -> {
            if (source.uri().equals("in.txt")) {
                for (int i = 0; i < 100; i++) {
                    out.nested(ByteSource.of("n" + i, "x"), Metadata.NONE);
                }
            } else {
                out.accept(article("x"));
            }
        }));
        assertEquals(10, articles.size());
        assertEquals(List.of("unreadable"), codes());
    }

    private static Article article(String words) {
        return Article.builder().paragraph(words).build();
    }

    private List<String> codes() {
        return issues.stream().map(Issue::code).toList();
    }
}
