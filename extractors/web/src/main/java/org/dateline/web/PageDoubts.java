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

    private PageDoubts() {}

    static void judge(
            ArticleBuilder article,
            Page page,
            StructuredData data,
            PageBody body,
            double agreement,
            Metadata metadata,
            int stated) {
        double confidence = agreement;
        if (!metadata.published().isKnown()) {
            article.doubt("no-date");
        }
        boolean locked = data.article()
                .map(object -> object.path("isAccessibleForFree"))
                .map(JsonNode::asText)
                .filter(free -> free.equalsIgnoreCase("false"))
                .isPresent();
        if (locked && body.words() < 250 || stated > body.words() * 1.5 && stated > 100) {
            article.doubt("paywall");
            confidence *= 0.7;
        }
        if (body.words() < TEASER) {
            article.doubt("teaser");
            confidence *= 0.5;
        }
        if (data.has("LiveBlogPosting")) {
            article.doubt("liveblog");
            confidence *= 0.7;
        }
        if (isSeveral(page)) {
            article.doubt("several-articles");
            confidence *= 0.6;
        }
        confidence *= 1 - 0.3 * Math.max(0, 1 - body.words() / (double) ENOUGH);
        article.confidence(Math.max(0, Math.min(1, confidence)));
    }

    /** Do two boxes that call themselves articles, neither inside the other, hold as much prose as an article has? */
    private static boolean isSeveral(Page page) {
        int several = 0;
        for (Element article : page.document().select("article")) {
            boolean outer = article.parent() == null || article.parent().closest("article") == null;
            several += outer && page.prose(article) >= ENOUGH ? 1 : 0;
        }
        return several > 1;
    }
}
