package org.dateline.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.spi.Exporter;
import org.dateline.core.spi.Sink;
import org.dateline.tables.CorpusRows;
import org.dateline.tables.Table;
import org.dateline.tables.Tables;

/** Writes one CSV file a table, and beside them what describes and loads them. */
final class CsvExporter implements Exporter {

    private final TextPolicy policy;
    private final boolean guard;
    private final List<Table> tables;
    private final List<Profile> profiles;

    CsvExporter(TextPolicy policy, boolean guard, boolean sentences, List<Profile> profiles) {
        this.policy = policy;
        this.guard = guard;
        this.tables = sentences ? Tables.all() : Tables.usual();
        this.profiles = profiles;
    }

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String description() {
        return "tidy tables (RFC 4180, UTF-8) with a codebook, a data package and loaders";
    }

    @Override
    public void export(Corpus corpus, Sink sink) throws IOException {
        Map<Table, CsvFile> files = new LinkedHashMap<>();
        try {
            for (Table table : tables) {
                files.put(table, new CsvFile(table, sink, guard));
            }
            new CorpusRows(corpus, policy)
                    .write(tables, (table, cells) -> files.get(table).row(cells));
        } finally {
            for (CsvFile file : files.values()) {
                file.close();
            }
        }
        Profiles.write(profiles, corpus, sink);
        for (Companion companion : Companion.all()) {
            try (OutputStream out = sink.create(companion.fileName())) {
                out.write(companion.content(tables, guard).getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
