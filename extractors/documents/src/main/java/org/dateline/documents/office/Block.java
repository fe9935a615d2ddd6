package org.dateline.documents.office;

import org.dateline.core.model.PassageKind;

/**
 * A paragraph of a document.
 *
 * @param kind {@link PassageKind#SUBHEAD} for whatever is set as a heading
 * @param text without line breaks
 */
record Block(PassageKind kind, String text) {

    boolean isHeading() {
        return kind == PassageKind.SUBHEAD;
    }

    Block as(PassageKind other) {
        return new Block(other, text);
    }
}
