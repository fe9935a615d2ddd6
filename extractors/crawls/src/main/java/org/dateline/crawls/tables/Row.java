package org.dateline.crawls.tables;

import java.util.List;

/** The cells of one row by the name of their column. */
@FunctionalInterface
interface Row {

    /** The values of a column, without blank ones; a cell that is not a list has one. */
    List<String> values(String column);
}
