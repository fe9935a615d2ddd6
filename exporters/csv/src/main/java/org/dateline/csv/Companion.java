package org.dateline.csv;

import java.io.IOException;
import java.util.List;
import org.dateline.tables.Table;

/** A file beside the tables that describes or loads them, made from their schema. */
interface Companion {

    String fileName();

    String content(List<Table> tables, boolean guard) throws IOException;

    /** All there are. */
    static List<Companion> all() {
        return List.of(
                new DataPackage(),
                new CsvwMetadata(),
                new Codebook(),
                new PythonLoader(),
                new RLoader(),
                new DuckdbLoader());
    }
}
