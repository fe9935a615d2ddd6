package org.dateline.core.model;

/** An article with what was found in it and how that is tied to the corpus. */
public record LinkedArticle(AnnotatedArticle annotated, ArticleLinks links) {

    public Article article() {
        return annotated.article();
    }

    public String id() {
        return annotated.article().id();
    }
}
