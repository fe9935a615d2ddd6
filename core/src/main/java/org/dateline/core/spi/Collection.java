package org.dateline.core.spi;

import org.dateline.core.model.Article;
import org.dateline.core.model.Passage;

/** What the articles of a collection have in common. */
public interface Collection {

    /** How many articles come from the same site, which is the host of the address, else the outlet, else the folder. */
    int articlesOfSite(Article article);

    /** On how many articles of the same site a passage with the same words stands; numbers and case do not count. */
    int recurrence(Article article, Passage passage);
}
