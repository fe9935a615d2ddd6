package org.dateline.cleaning.furniture;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.Article;
import org.dateline.core.model.Passage;
import org.dateline.core.model.PassageKind;
import org.dateline.core.spi.Cleaner;
import org.dateline.core.spi.Collection;

/** A passage that stands on several pages of one site is furniture, unless the article itself stands there several times. */
final class RecurringBlocks implements Cleaner {

    private final int pages;
    private final int perThousand;
    private final int most;

    RecurringBlocks(int pages, int perThousand, int most) {
        if (pages < 2) {
            throw new IllegalArgumentException("option pages takes 2 or more, not " + pages);
        }
        this.pages = pages;
        this.perThousand = perThousand;
        this.most = most;
    }

    @Override
    public String name() {
        return "furniture";
    }

    @Override
    public Article clean(Article article, Collection collection) {
        int ofSite = collection.articlesOfSite(article);
        if (ofSite < pages) {
            return article;
        }
        int enough = Math.max(pages, ofSite * perThousand / 1000);
        int all = 0;
        int cut = 0;
        List<Passage> cleaned = new ArrayList<>();
        for (Passage passage : article.passages()) {
            boolean edited = passage.kind().isEdited() && passage.kind() != PassageKind.HEADLINE;
            boolean recurs = edited && collection.recurrence(article, passage) >= enough;
            if (passage.kind().isBody()) {
                all += passage.span().length();
                cut += recurs ? passage.span().length() : 0;
            }
            cleaned.add(recurs ? passage.as(PassageKind.BOILERPLATE) : passage);
        }
        return (long) cut * 100 > (long) all * most ? article : article.withPassages(cleaned);
    }
}
