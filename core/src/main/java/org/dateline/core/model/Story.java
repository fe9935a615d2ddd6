package org.dateline.core.model;

import java.util.List;

/**
 * Articles that tell one story.
 *
 * @param title of its most central article
 * @param firstDate the earliest publication day; empty where none is known
 * @param lastDate the latest
 * @param articles the ids of its articles, sorted
 * @param outlets how many outlets tell it, those that only repeat another not counted
 */
public record Story(String id, String title, String firstDate, String lastDate, List<String> articles, int outlets) {

    public Story {
        articles = List.copyOf(articles);
    }
}
