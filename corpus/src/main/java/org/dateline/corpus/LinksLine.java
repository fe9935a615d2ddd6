package org.dateline.corpus;

import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.ActorCode;
import org.dateline.core.model.ArticleLinks;
import org.dateline.core.model.Copy;

/** How one article is tied to the corpus, as a line of {@code links.jsonl}. */
record LinksLine(
        String articleId,
        String storyId,
        Optional<Copy> copy,
        Map<String, String> entities,
        Map<String, String> events,
        Map<String, ActorCode> codes) {

    static LinksLine of(String articleId, ArticleLinks links) {
        return new LinksLine(articleId, links.storyId(), links.copy(), links.entities(), links.events(), links.codes());
    }

    ArticleLinks links() {
        return new ArticleLinks(storyId, copy, entities, events, codes);
    }
}
