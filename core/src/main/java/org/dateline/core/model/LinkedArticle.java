package org.dateline.core.model;

/** An article with what was found in it and how that is tied to the corpus. */
public record LinkedArticle(AnnotatedArticle annotated, ArticleLinks links) {

    public Article article() {
        return annotated.article();
    }

    public String id() {
        return annotated.article().id();
    }

    /** The id of the article that it repeats; its own where it repeats none. */
    public String origin() {
        return links.copy().map(Copy::of).orElse(id());
    }
}
