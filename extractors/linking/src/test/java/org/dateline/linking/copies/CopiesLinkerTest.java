package org.dateline.linking.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleLinks;
import org.dateline.core.model.Copy;
import org.dateline.core.model.CopyKind;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Provenance;
import org.dateline.core.pipeline.Linking;
import org.dateline.linking.bench.InventedNews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CopiesLinkerTest {

    private static final int TEXTS = 60;

    /** One text of each invented story, so that no two are copies. */
    private static final List<String> TEXTS_OF_STORIES = textsOfStories();

    private static List<String> textsOfStories() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            texts.add(InventedNews.article(i * 10).article().body());
        }
        return texts;
    }

    private final CopyEdits edits = new CopyEdits(11);

    enum Edit {
        SAME(CopyKind.IDENTICAL),
        CUT_TO_HALF(CopyKind.EXCERPT),
        CUT_TO_THIRD(CopyKind.EXCERPT),
        TENTH_CHANGED(CopyKind.COPY),
        FIFTH_CHANGED(CopyKind.COPY),
        CONTINUED(CopyKind.SUPERSET),
        MERGED(CopyKind.MERGED);

        private final CopyKind kind;

        Edit(CopyKind kind) {
            this.kind = kind;
        }
    }

    private String edit(Edit edit, int i) {
        String text = TEXTS_OF_STORIES.get(i);
        String other = TEXTS_OF_STORIES.get((i + 7) % TEXTS);
        return switch (edit) {
            case SAME -> text.replace(" the ", " THE ");
            case CUT_TO_HALF -> CopyEdits.cut(text, .5);
            case CUT_TO_THIRD -> CopyEdits.cut(text, .3);
            case TENTH_CHANGED -> edits.edited(text, .1);
            case FIFTH_CHANGED -> edits.edited(text, .2);
            case CONTINUED -> text + " " + CopyEdits.cut(edits.edited(text, 1), .7);
            case MERGED -> CopyEdits.merged(text, other, .5);
        };
    }

    @ParameterizedTest
    @EnumSource(Edit.class)
    void editedCopiesAreFoundWithTheirKind(Edit edit) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            articles.add(article(i, TEXTS_OF_STORIES.get(i), 1));
        }
        for (int i = 0; i < TEXTS; i++) {
            articles.add(article(TEXTS + i, edit(edit, i), 2));
        }
        Map<String, ArticleLinks> links = link(articles);
        int found = 0;
        for (int i = 0; i < TEXTS; i++) {
            Optional<Copy> copy = links.get(articles.get(TEXTS + i).id()).copy();
            String source = articles.get(i).id();
            String second = articles.get((i + 7) % TEXTS).id();
            found += copy.isPresent() && copy.get().kind() == edit.kind ? 1 : 0;
            copy.ifPresent(each -> assertTrue(
                    each.of().equals(source) || edit == Edit.MERGED && each.of().equals(second), "a wrong source"));
            assertEquals(Optional.empty(), links.get(source).copy(), "the first is no copy");
        }
        assertTrue(found >= .98 * TEXTS, found + " of " + TEXTS);
    }

    @Test
    void aSharedQuotationMakesNoCopy() {
        String quotation =
                " the people of both countries have waited nine years for this day and will not wait longer ";
        Map<String, ArticleLinks> links = link(List.of(
                article(0, TEXTS_OF_STORIES.get(0) + quotation, 1),
                article(1, TEXTS_OF_STORIES.get(1) + quotation, 1)));

        assertTrue(links.values().stream().allMatch(link -> link.copy().isEmpty()));
    }

    @Test
    void anAgencyIsTheOriginOfTheDay() {
        Metadata agency = Metadata.builder()
                .outlet("Lenta News Agency", "meta")
                .agency("Lenta News Agency", "meta")
                .build();
        Article reprint = article(0, TEXTS_OF_STORIES.get(0), 1);
        Article dispatch = article(1, TEXTS_OF_STORIES.get(0), 1);
        dispatch = dispatch.with(dispatch.metadata().overlay(agency));
        Map<String, ArticleLinks> links = link(List.of(reprint, dispatch));

        assertEquals(
                Optional.of(new Copy(reprint.id(), dispatch.id(), CopyKind.IDENTICAL)),
                links.get(reprint.id()).copy());
    }

    private static Map<String, ArticleLinks> link(List<Article> articles) {
        return new Linking(List.of(new CopiesLinker(31)))
                .link(() -> articles.stream().map(AnnotatedArticle::new))
                .links();
    }

    private static Article article(int record, String text, int day) {
        return Article.builder()
                .paragraph(text)
                .metadata(Metadata.builder()
                        .published(DateValue.ofDay(LocalDate.of(2024, 1, day), "meta"))
                        .build())
                .build()
                .from(new Provenance("invented.txt", record + 1, "text/plain", "test", ""));
    }
}
