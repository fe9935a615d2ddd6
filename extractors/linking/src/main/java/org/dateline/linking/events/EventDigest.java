package org.dateline.linking.events;

import java.io.Serializable;
import java.util.List;

/** The reports of one article. */
record EventDigest(String articleId, List<ReportDigest> reports) implements Serializable {

    EventDigest {
        reports = List.copyOf(reports);
    }

    /** The blocks of all reports. */
    BlockKeys keys() {
        return BlockKeys.union(reports.stream().map(ReportDigest::keys));
    }
}
