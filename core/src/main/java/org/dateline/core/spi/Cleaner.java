package org.dateline.core.spi;

import org.dateline.core.model.Article;

/** Relabels the passages of an article, knowing the collection: what recurs on many pages of a site is furniture. */
public interface Cleaner {

    String name();

    Article clean(Article article, Collection collection);
}
