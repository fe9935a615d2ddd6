package org.dateline.tables;

import java.io.IOException;
import java.util.List;

/** Takes rows as they are made. */
@FunctionalInterface
public interface RowSink {

    /**
     * A row of a table.
     *
     * @param cells one for each column, of the Java type that its {@link ColumnType} says
     */
    void row(Table table, List<Object> cells) throws IOException;
}
