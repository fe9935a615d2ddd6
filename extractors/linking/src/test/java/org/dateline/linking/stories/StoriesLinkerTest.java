package org.dateline.linking.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleLinks;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Provenance;
import org.dateline.core.pipeline.Linking;
import org.junit.jupiter.api.Test;

class StoriesLinkerTest {

    private static final Article FERRY_1 = article(
            1,
            "Ferry runs aground off Sandvik",
            "The ferry Aurelia ran aground off the port of Sandvik on Monday night with 214 passengers on board, the coast "
                    + "guard said. Captain Ragna Dahl ordered the passengers into lifeboats. Nobody was hurt.");
    private static final Article FERRY_2 = article(
            2,
            "Passengers saved as Aurelia hits rocks",
            "All 214 passengers of the ferry Aurelia were taken off in lifeboats after it hit rocks near Sandvik, a coast "
                    + "guard officer said on Tuesday. Captain Ragna Dahl will be questioned.");
    private static final Article TREATY_1 = article(
            3,
            "Nordmark and Sudland sign water treaty",
            "Foreign Minister Ivo Kranz of Nordmark and his Sudland counterpart Mira Sol signed a treaty on the waters of "
                    + "the Lenta river in Lund on Tuesday, ending a dispute of nine years.");
    private static final Article TREATY_2 = article(
            4,
            "River dispute ends with treaty signed in Lund",
            "Ivo Kranz and Mira Sol put their names to the Lenta treaty in Lund. Nordmark and Sudland had quarrelled over "
                    + "the river for nine years.");

    @Test
    void articlesOfOneHappeningAreOneStory() {
        Map<String, String> stories = stories(List.of(FERRY_1, FERRY_2, TREATY_1, TREATY_2));

        assertEquals(stories.get(FERRY_1.id()), stories.get(FERRY_2.id()));
        assertEquals(stories.get(TREATY_1.id()), stories.get(TREATY_2.id()));
        assertNotEquals(stories.get(FERRY_1.id()), stories.get(TREATY_1.id()));
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        List<Article> articles = new ArrayList<>(List.of(FERRY_1, FERRY_2, TREATY_1, TREATY_2));
        Map<String, String> inOrder = stories(articles);
        Collections.reverse(articles);

        assertEquals(inOrder, stories(articles));
    }

    @Test
    void theSameWordsAYearLaterAreAnotherStory() {
        Article later = FERRY_2.with(FERRY_2.metadata()
                .with()
                .published(DateValue.ofDay(LocalDate.of(2025, 3, 5), "meta"))
                .build());
        Map<String, String> stories = stories(List.of(FERRY_1, later));

        assertNotEquals(stories.get(FERRY_1.id()), stories.get(later.id()));
    }

    @Test
    void anEmptyArticleIsAStoryOfItsOwn() {
        Article empty = Article.builder().build();
        assertEquals(
                3,
                Map.copyOf(stories(List.of(empty, FERRY_1, TREATY_1))).values().stream()
                        .distinct()
                        .count());
    }

    private static Map<String, String> stories(List<Article> articles) {
        Map<String, ArticleLinks> links = new Linking(List.of(new StoriesLinker(14)))
                .link(() -> articles.stream().map(AnnotatedArticle::new))
                .links();
        Map<String, String> stories = new java.util.TreeMap<>();
        links.forEach((article, link) -> stories.put(article, link.storyId()));
        return stories;
    }

    private static Article article(int record, String title, String text) {
        return Article.builder()
                .headline(title)
                .paragraph(text)
                .metadata(Metadata.builder()
                        .published(DateValue.ofDay(LocalDate.of(2024, 3, 5), "meta"))
                        .build())
                .build()
                .from(new Provenance("invented.txt", record, "text/plain", "test", ""));
    }
}
