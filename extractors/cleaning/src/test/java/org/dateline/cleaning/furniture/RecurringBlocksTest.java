package org.dateline.cleaning.furniture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.core.model.Article;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Passage;
import org.dateline.core.model.PassageKind;
import org.dateline.core.pipeline.Recurrence;
import org.junit.jupiter.api.Test;

class RecurringBlocksTest {

    private static final String SLOGAN = "Read the Courier every morning on your doorstep.";
    private static final String NOTICE =
            "All rights reserved, and nothing on these pages may be copied, sent or sold without the"
                    + " consent of the publisher in writing.";
    private static final String BACKGROUND =
            "The harbour of Lund has frozen four times since the great storm, most lately forty years"
                    + " ago, when horses drew the mail.";

    private final RecurringBlocks cleaner = new RecurringBlocks(new Thresholds(3, 20, 5, 300, 40));

    @Test
    void aLineOnThreePagesOfASiteIsFurniture() {
        List<Article> site = site(5, 3, SLOGAN);

        assertEquals(PassageKind.BOILERPLATE, lastKind(cleaned(site).get(0)));
        assertEquals(site.get(0).text(), cleaned(site).get(0).text());
    }

    @Test
    void aLineOnTwoPagesStays() {
        assertEquals(PassageKind.PARAGRAPH, lastKind(cleaned(site(5, 2, SLOGAN)).get(0)));
    }

    @Test
    void aLineThatIsRareOnALargeSiteStays() {
        assertEquals(
                PassageKind.PARAGRAPH, lastKind(cleaned(site(400, 5, SLOGAN)).get(0)));
    }

    @Test
    void theBackgroundOfAStoryStaysThoughSeveralReportsRepeatIt() {
        assertEquals(
                PassageKind.PARAGRAPH, lastKind(cleaned(site(20, 5, BACKGROUND)).get(0)));
        assertEquals(
                PassageKind.PARAGRAPH, lastKind(cleaned(site(4, 4, BACKGROUND)).get(0)));
    }

    @Test
    void aNoticeOnMostPagesIsFurnitureThoughItReadsLikeASentence() {
        assertEquals(
                PassageKind.BOILERPLATE, lastKind(cleaned(site(20, 18, NOTICE)).get(0)));
    }

    @Test
    void anArticleThatIsThereSeveralTimesStaysWhole() {
        List<Article> copies = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            copies.add(article(i, "One copy", "The harbour froze.", "The navy came.", "No ferry sailed."));
        }

        cleaned(copies).forEach(copy -> assertEquals(copies.get(0).passages(), copy.passages()));
    }

    @Test
    void paragraphsOfAnAgencyInTwoReportsStayInBoth() {
        List<Article> site = site(8, 0, "");
        site.add(article(90, "Ice in Lund", "Our reporter saw the ice.", BACKGROUND, "Nobody was hurt."));
        site.add(article(91, "Ice on Tuesday", "The ice came at night.", BACKGROUND, "Nobody was hurt."));

        for (Article report : cleaned(site).subList(8, 10)) {
            assertEquals(
                    List.of(PassageKind.HEADLINE, PassageKind.PARAGRAPH, PassageKind.PARAGRAPH, PassageKind.PARAGRAPH),
                    kinds(report));
        }
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        List<Article> site = site(30, 7, SLOGAN);
        site.addAll(site(10, 9, NOTICE));
        List<Article> cleaned = cleaned(site);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < site.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(17));
        List<Article> shuffled = cleaned(order.stream().map(site::get).toList());

        for (int i = 0; i < order.size(); i++) {
            assertEquals(cleaned.get(order.get(i)), shuffled.get(i));
        }
        assertNotEquals(site, cleaned);
    }

    @Test
    void anotherSiteWithTheSameLineDoesNotCount() {
        List<Article> site = site(5, 2, SLOGAN);
        site.add(article(50, "Elsewhere", "It thawed.", SLOGAN)
                .with(Metadata.builder().url("https://other.example/a", "meta").build()));

        assertEquals(PassageKind.PARAGRAPH, lastKind(cleaned(site).get(0)));
    }

    @Test
    void oneIsNoSeveral() {
        assertThrows(IllegalArgumentException.class, () -> new Thresholds(1, 20, 5, 300, 40));
    }

    /** Reports of one site of which the first end with the same passage. */
    private static List<Article> site(int articles, int repeating, String passage) {
        List<Article> site = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            String word = Character.toString('a' + i % 26) + Character.toString('a' + i / 26 % 26);
            site.add(article(
                    i,
                    "Report " + word,
                    "The council of " + word + " met on Tuesday night to talk about the ice in the harbour.",
                    "It asked the navy for an icebreaker, said the speaker of " + word + ", who did not say when.",
                    "Nobody from " + word + " was hurt so far, and no ship that lies in the port of " + word
                            + " has sunk.",
                    i < repeating ? passage : "More on " + word + " soon."));
        }
        return site;
    }

    private static Article article(int number, String title, String... paragraphs) {
        var article = Article.builder().headline(title);
        for (String paragraph : paragraphs) {
            article.paragraph(paragraph);
        }
        return article.metadata(Metadata.builder()
                        .url("https://courier.example/" + number, "meta")
                        .build())
                .build();
    }

    private List<Article> cleaned(List<Article> articles) {
        Recurrence recurrence = new Recurrence();
        articles.forEach(recurrence::add);
        return articles.stream()
                .map(article -> cleaner.clean(article, recurrence))
                .toList();
    }

    private static PassageKind lastKind(Article article) {
        List<PassageKind> kinds = kinds(article);
        return kinds.get(kinds.size() - 1);
    }

    private static List<PassageKind> kinds(Article article) {
        return article.passages().stream().map(Passage::kind).toList();
    }
}
