package org.dateline.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.core.model.Article;
import org.dateline.core.model.CodePoints;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.Span;
import org.dateline.testkit.SampleCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusFolderTest {

    @TempDir
    private Path folder;

    private static void assertSame(Corpus expected, Corpus found) {
        assertEquals(expected.run(), found.run());
        assertEquals(expected.articles().toList(), found.articles().toList());
        assertEquals(expected.entities().toList(), found.entities().toList());
        assertEquals(expected.events().toList(), found.events().toList());
        assertEquals(expected.stories().toList(), found.stories().toList());
        assertEquals(expected.places().toList(), found.places().toList());
        assertEquals(expected.disagreements().toList(), found.disagreements().toList());
        assertEquals(expected.issues().toList(), found.issues().toList());
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        CorpusFolder.create(folder).write(SampleCorpus.small());
        assertSame(SampleCorpus.small(), CorpusFolder.at(folder).open());
    }

    @Test
    void readsBackHostileWords() throws IOException {
        CorpusFolder.create(folder).write(SampleCorpus.hostile());
        assertSame(SampleCorpus.hostile(), CorpusFolder.at(folder).open());
    }

    @Test
    void readsBackNothing() throws IOException {
        CorpusFolder.create(folder).write(SampleCorpus.empty());
        assertSame(SampleCorpus.empty(), CorpusFolder.at(folder).open());
    }

    @Test
    void countsInCodePoints() throws IOException {
        CorpusFolder.create(folder).write(SampleCorpus.small());
        JsonNode line = new ObjectMapper()
                .readTree(Files.readAllLines(folder.resolve("articles.jsonl")).get(0));
        LinkedArticle first = SampleCorpus.small().articles().findFirst().orElseThrow();
        String text = line.get("text").textValue();
        int[] points = text.codePoints().toArray();
        assertTrue(points.length < text.length(), "the sample has characters outside the basic plane");
        List<String> cut = new ArrayList<>();
        for (JsonNode passage : line.get("passages")) {
            int start = passage.get("start").intValue();
            cut.add(new String(points, start, passage.get("end").intValue() - start));
        }
        assertEquals(
                first.article().passages().stream()
                        .map(passage -> passage.span().in(first.article().text()))
                        .toList(),
                cut);
    }

    @Test
    void ordersBySourceAndRecordHoweverArticlesCome() throws IOException {
        List<LinkedArticle> articles =
                new ArrayList<>(SampleCorpus.ofSize(50).articles().toList());
        CorpusFolder ordered = CorpusFolder.create(folder.resolve("ordered"));
        CorpusFolder shuffled = CorpusFolder.create(folder.resolve("shuffled"));
        ordered.write(SampleCorpus.ofSize(50));
        Collections.shuffle(articles, new Random(1));
        try (ArticleWriter writer = shuffled.articleWriter();
                ArticleWriter annotations = shuffled.annotationWriter()) {
            for (LinkedArticle article : articles) {
                writer.write(article.article());
                annotations.write(article.annotated());
            }
            assertEquals(50, writer.size());
            writer.complete();
            annotations.complete();
        }
        for (String file : List.of("articles.jsonl", "annotations.jsonl")) {
            assertArrayEquals(
                    Files.readAllBytes(ordered.path().resolve(file)),
                    Files.readAllBytes(shuffled.path().resolve(file)));
        }
        try (Stream<Path> left = Files.list(shuffled.path())) {
            assertEquals(2, left.count(), "nothing is left lying about");
        }
    }

    @Test
    void leavesTheFolderAloneUntilComplete() throws IOException {
        CorpusFolder corpus = CorpusFolder.create(folder);
        try (ArticleWriter writer = corpus.articleWriter()) {
            writer.write(Article.builder().paragraph("Half a run.").build());
        }
        assertThrows(IOException.class, () -> CorpusFolder.at(folder));
        assertFalse(corpus.hasAnnotations());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(
                    List.of("articles.jsonl.unsorted"),
                    left.map(file -> file.getFileName().toString()).toList(),
                    "what was written waits for a run that goes on");
        }
    }

    @Test
    void namesFileAndLineOfWhatIsBroken() throws IOException {
        CorpusFolder corpus = CorpusFolder.create(folder);
        corpus.write(SampleCorpus.small());
        Path events = folder.resolve("events.jsonl");
        Files.writeString(events, Files.readString(events).replaceFirst("\n\\{", "\n{{"));
        UncheckedIOException broken = assertThrows(
                UncheckedIOException.class, () -> corpus.open().events().toList());
        assertTrue(broken.getCause().getMessage().contains("events.jsonl:2: "), broken.getMessage());
    }

    @Test
    void refusesAnnotationsOfOtherArticles() throws IOException {
        CorpusFolder corpus = CorpusFolder.create(folder);
        corpus.write(SampleCorpus.small());
        Files.copy(folder.resolve("articles.jsonl"), folder.resolve("kept"));
        corpus.write(SampleCorpus.ofSize(5));
        Files.move(
                folder.resolve("kept"),
                folder.resolve("articles.jsonl"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThrows(UncheckedIOException.class, () -> corpus.annotated().toList());
    }

    @Test
    void convertsOffsetsBothWays() {
        String text = "a🌍b🌉🌉c";
        CodePoints offsets = CodePoints.of(text);
        for (int start = 0; start <= text.length(); start++) {
            if (start == text.length() || !Character.isLowSurrogate(text.charAt(start))) {
                Span span = new Span(start, text.length());
                assertEquals(span.inCodePoints(text), offsets.count(span));
                assertEquals(span, offsets.units(offsets.count(span)));
            }
        }
    }
}
