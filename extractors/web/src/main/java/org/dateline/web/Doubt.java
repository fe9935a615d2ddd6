package org.dateline.web;

import java.util.Locale;

/** Why an article of a page may not be what its readers take it for. */
enum Doubt {
    /** The page states no date of publication. */
    NO_DATE(1),
    /** The publisher keeps a part of the report from those who do not pay. */
    PAYWALL(0.7),
    /** There is no more than a summary. */
    TEASER(0.5),
    /** The text breaks off. */
    TRUNCATED(0.7),
    /** Entries of many hours, each a report of its own. */
    LIVEBLOG(0.7),
    /** Several reports on one page. */
    SEVERAL_ARTICLES(0.6),
    /** A film or recording with some words below it. */
    VIDEO(0.7),
    /** Pictures with some words below them. */
    GALLERY(0.7),
    /** A front page, an error, a check for robots. */
    NOT_AN_ARTICLE(0.2);

    private final double factor;

    Doubt(double factor) {
        this.factor = factor;
    }

    /** What is left of the confidence in an article with this doubt. */
    double factor() {
        return factor;
    }

    /** The word in exports: {@code several-articles}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
