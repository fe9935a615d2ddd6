package org.dateline.web;

import org.dateline.core.model.Metadata;

/** Knows the lines of a page that say who wrote the report and when, by what the page states of itself. */
final class Labels {

    private static final double SAME = 0.85;
    private static final DateReader DATES = new DateReader(DateReader.Order.UNKNOWN, "text");

    /** A byline with a date is no longer than this. */
    private static final int LONGEST_DATED = 30;

    private final Metadata metadata;

    Labels(Metadata metadata) {
        this.metadata = metadata;
    }

    /** Does the line name an author or a date? Only of a short line does that make a byline. */
    boolean isByline(Block block) {
        return Byline.hasLead(block.text())
                || DATES.read(block.text()).isPresent()
                || metadata.authors().stream().anyMatch(author -> Likeness.inside(author, block.text()) > SAME);
    }

    /** Does the line state a date? */
    boolean isDate(Block block) {
        return DATES.read(block.text()).isPresent();
    }

    /** Is the line nothing but a byline with a date, however long? */
    boolean isDatedByline(Block block) {
        return block.words() <= LONGEST_DATED
                && Byline.hasLead(block.text())
                && Words.capitals(block.text()) > 0.5
                && DATES.read(block.text()).isPresent();
    }

    /** "Anna Ek is a reporter in Lund": does the paragraph begin with the name of an author? */
    boolean opensWithAuthor(Block block) {
        return metadata.authors().stream()
                .anyMatch(author -> Byline.isName(author) && block.text().startsWith(author));
    }
}
