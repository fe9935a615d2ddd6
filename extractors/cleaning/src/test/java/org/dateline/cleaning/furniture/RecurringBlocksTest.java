package org.dateline.cleaning.furniture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.dateline.core.model.Article;
import org.dateline.core.model.Passage;
import org.dateline.core.model.PassageKind;
import org.dateline.core.spi.Collection;
import org.junit.jupiter.api.Test;

class RecurringBlocksTest {

    private static final String PROMOTION = "Read the Courier every morning on your doorstep.";

    private final RecurringBlocks cleaner = new RecurringBlocks(3, 20, 40);

    private final Article article = Article.builder()
            .headline("Harbour frozen")
            .paragraph("The harbour of Lund froze on Tuesday night, for the first time in forty years.")
            .paragraph("The port authority asked the navy for an icebreaker, its director said on Wednesday.")
            .paragraph(PROMOTION)
            .build();

    /** A site of this many pages, with the promotion on some of them. */
    private record Site(int pages, int withPromotion, int withTheRest) implements Collection {
        @Override
        public int articlesOfSite(Article article) {
            return pages;
        }

        @Override
        public int recurrence(Article article, Passage passage) {
            return passage.span().in(article.text()).equals(PROMOTION) ? withPromotion : withTheRest;
        }
    }

    @Test
    void aBlockOnThreePagesOfASiteIsFurniture() {
        Article cleaned = cleaner.clean(article, new Site(5, 3, 1));

        assertEquals(PassageKind.BOILERPLATE, kinds(cleaned).get(3));
        assertEquals(PassageKind.PARAGRAPH, kinds(cleaned).get(2));
        assertEquals(article.text(), cleaned.text());
    }

    @Test
    void aBlockOnTwoPagesStays() {
        assertEquals(kinds(article), kinds(cleaner.clean(article, new Site(5, 2, 1))));
    }

    @Test
    void aShortSentenceThatIsRareOnALargeSiteStays() {
        assertEquals(kinds(article), kinds(cleaner.clean(article, new Site(1000, 5, 1))));
    }

    @Test
    void anArticleThatIsThereSeveralTimesStaysWhole() {
        assertSame(article, cleaner.clean(article, new Site(5, 3, 3)));
    }

    private static List<PassageKind> kinds(Article article) {
        return article.passages().stream().map(Passage::kind).toList();
    }
}
