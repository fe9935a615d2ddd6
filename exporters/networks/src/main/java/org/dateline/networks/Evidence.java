package org.dateline.networks;

import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.CodePoints;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.Span;
import org.dateline.core.model.TextPolicy;

/**
 * The words that an edge rests on; of an edge that stands for several reports, those of the first.
 *
 * @param start in code points of the text of the article, as is {@code end}
 * @param text empty where the text policy keeps words back
 */
record Evidence(String article, int start, int end, String text) {

    /** Adds attributes of an edge. */
    void addTo(Map<String, Object> attributes) {
        attributes.put("article", article);
        attributes.put("start", start);
        attributes.put("end", end);
        if (!text.isEmpty()) {
            attributes.put("text", text);
        }
    }

    /** Finds evidence in one article. */
    static final class Finder {

        private final LinkedArticle linked;
        private final TextPolicy policy;
        private Optional<CodePoints> points = Optional.empty();

        Finder(LinkedArticle linked, TextPolicy policy) {
            this.linked = linked;
            this.policy = policy;
        }

        Evidence at(Span span) {
            String whole = linked.article().text();
            CodePoints counting = points.orElseGet(() -> CodePoints.of(whole));
            points = Optional.of(counting);
            Span counted = counting.count(span);
            String text = policy == TextPolicy.NONE ? "" : span.in(whole);
            return new Evidence(linked.id(), counted.start(), counted.end(), text);
        }
    }
}
