package org.dateline.tables;

import java.util.Optional;
import org.dateline.core.model.Attribution;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.Metadata;

/** Who says something, for a table: nobody, where it is the article's own outlet or agency. */
record Speaker(String entityId, String text) {

    static Speaker of(LinkedArticle article, Attribution attribution) {
        Metadata metadata = article.article().metadata();
        boolean itself = Optional.of(attribution.text())
                .filter(text -> text.equalsIgnoreCase(metadata.outlet()) || text.equalsIgnoreCase(metadata.agency()))
                .isPresent();
        return itself
                ? new Speaker("", "")
                : new Speaker(article.links().entity(attribution.chain()), attribution.text());
    }
}
