package org.dateline.linking.events;

import java.io.Serializable;
import java.util.List;

/** The reports of one article. */
record EventDigest(String articleId, List<ReportDigest> reports) implements Serializable {

    EventDigest {
        reports = List.copyOf(reports);
    }
}
