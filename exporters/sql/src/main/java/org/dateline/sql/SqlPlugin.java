package org.dateline.sql;

import java.util.List;
import java.util.Set;
import org.dateline.core.spi.Exporter;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/** The tables as a SQLite file. Option {@code sql.sentences} (off, on) adds the table of sentences. */
public final class SqlPlugin implements Plugin {

    @Override
    public String name() {
        return "sql";
    }

    @Override
    public String description() {
        return "writes the tables as one SQLite file with keys and indexes";
    }

    @Override
    public Set<String> options() {
        return Set.of("sentences");
    }

    @Override
    public List<Exporter> exporters(Options options) {
        return List.of(new SqliteExporter(options.textPolicy(), options.flag("sentences", false)));
    }
}
