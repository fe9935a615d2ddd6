package org.dateline.linking.events;

import java.io.Serializable;
import java.util.List;

/**
 * The reports of one article.
 *
 * @param story of the article; empty where unknown
 */
record EventDigest(String articleId, String story, List<ReportDigest> reports) implements Serializable {

    EventDigest {
        reports = List.copyOf(reports);
    }
}
