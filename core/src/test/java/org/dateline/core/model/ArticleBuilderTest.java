package org.dateline.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleBuilderTest {

    private static final Article ARTICLE = Article.builder()
            .headline("  Ferry talks end ")
            .paragraph("The talks ended 😀.")
            .paragraph("   ")
            .boilerplate("Share this")
            .paragraphs("One.\n\nTwo.")
            .build();

    @Test
    void countsTheOffsets() {
        List<String> words = ARTICLE.passages().stream()
                .map(passage -> passage.span().in(ARTICLE.text()))
                .toList();
        assertEquals(List.of("Ferry talks end", "The talks ended 😀.", "Share this", "One.", "Two."), words);
    }

    @Test
    void theBodyHasNoFurniture() {
        assertEquals("The talks ended 😀.\nOne.\nTwo.", ARTICLE.body());
    }

    @Test
    void aHeadlineIsTheTitleUnlessOneIsStated() {
        assertEquals("Ferry talks end", ARTICLE.metadata().title());
        Metadata stated = Metadata.builder().title("Stated", "meta").build();
        Article article = Article.builder().headline("Seen").metadata(stated).build();
        assertEquals("Stated", article.metadata().title());
        assertEquals("meta", article.metadata().basisOf("title"));
    }

    @Test
    void equalTextsFromTwoPlacesAreTwoArticles() {
        Article here = ARTICLE.from(new Provenance("a.txt", 1, "text/plain", "t", ""));
        Article there = ARTICLE.from(new Provenance("b.txt", 1, "text/plain", "t", ""));
        assertNotEquals(here.id(), there.id());
        assertEquals(
                here.id(),
                ARTICLE.from(new Provenance("a.txt", 1, "x/y", "u", "")).id());
    }

    @Test
    void passagesMayNotOverlap() {
        List<Passage> twice = List.of(
                new Passage(PassageKind.PARAGRAPH, new Span(0, 5)), new Passage(PassageKind.CAPTION, new Span(4, 6)));
        assertThrows(IllegalArgumentException.class, () -> ARTICLE.withPassages(twice));
    }

    @Test
    void aSidecarWinsAndLeavesTheRest() {
        Metadata page = Metadata.builder()
                .title("Page", "meta")
                .outlet("Gazette", "meta")
                .build();
        Metadata sidecar = Metadata.builder().title("Stated", "sidecar").build();
        Metadata both = page.overlay(sidecar);
        assertEquals("Stated", both.title());
        assertEquals("Gazette", both.outlet());
        assertEquals("sidecar", both.basisOf("title"));
    }
}
