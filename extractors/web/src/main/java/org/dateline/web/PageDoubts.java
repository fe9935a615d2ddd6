package org.dateline.web;

import com.fasterxml.jackson.databind.JsonNode;
import org.dateline.core.model.ArticleBuilder;
import org.dateline.core.model.Metadata;
import org.jsoup.nodes.Element;

/** What makes an article of a page doubtful, and how much. */
final class PageDoubts {

    private static final int TEASER = 60;

    /** So many words make an article that is surely one. */
    private static final int ENOUGH = 200;

    /** A page that states so many times more than it shows keeps the rest from its readers. */
    private static final double STATED_MORE = 1.5;

    private static final double THOUSANDTHS = 1000;

    private final Page page;
    private final StructuredData data;
    private final Metadata metadata;

    PageDoubts(Page page, StructuredData data, Metadata metadata) {
        this.page = page;
        this.data = data;
        this.metadata = metadata;
    }

    /**
     * Notes the doubts and the confidence.
     *
     * @param words of the body
     * @param shown how many words of it the page shows
     * @param stated how many words the page states as its body, 0 for no statement
     * @param agreement of the candidates
     */
    void judge(ArticleBuilder article, int words, int shown, int stated, double agreement) {
        double confidence = agreement;
        if (!metadata.published().isKnown()) {
            article.doubt("no-date");
        }
        if (isLocked() && shown < ENOUGH || stated > shown * STATED_MORE && stated > ENOUGH / 2) {
            article.doubt("paywall");
            confidence *= 0.7;
        }
        if (words < TEASER) {
            article.doubt("teaser");
            confidence *= 0.5;
        }
        if (data.has("LiveBlogPosting")) {
            article.doubt("liveblog");
            confidence *= 0.7;
        }
        if (isSeveral()) {
            article.doubt("several-articles");
            confidence *= 0.6;
        }
        confidence *= 1 - 0.3 * Math.max(0, 1 - words / (double) ENOUGH);
        article.confidence(Math.round(Math.max(0, Math.min(1, confidence)) * THOUSANDTHS) / THOUSANDTHS);
    }

    private boolean isLocked() {
        return data.article()
                .map(object -> object.path("isAccessibleForFree"))
                .map(JsonNode::asText)
                .filter(free -> free.equalsIgnoreCase("false"))
                .isPresent();
    }

    /** Do two boxes that call themselves articles, neither inside the other, hold as much prose as an article has? */
    private boolean isSeveral() {
        int several = 0;
        for (Element article : page.document().select("article")) {
            boolean outer = article.parent() == null || article.parent().closest("article") == null;
            several += outer && page.prose(article) >= ENOUGH ? 1 : 0;
        }
        return several > 1;
    }
}
