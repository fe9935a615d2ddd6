package org.dateline.sql;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.model.WellFormed;
import org.dateline.core.spi.Exporter;
import org.dateline.core.spi.Sink;
import org.dateline.tables.Cells;
import org.dateline.tables.CorpusRows;
import org.dateline.tables.Table;
import org.dateline.tables.Tables;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteDataSource;

/** Writes {@code corpus.sqlite}. Empty cells are NULL; words go in as parameters, never as SQL. */
final class SqliteExporter implements Exporter {

    private final TextPolicy policy;
    private final List<Table> tables;

    SqliteExporter(TextPolicy policy, boolean sentences) {
        this.policy = policy;
        this.tables = sentences ? Tables.all() : Tables.usual();
    }

    @Override
    public String name() {
        return "sql";
    }

    @Override
    public String description() {
        return "the tables as a SQLite file";
    }

    @Override
    public void export(Corpus corpus, Sink sink) throws IOException {
        Path file = Files.createTempFile("dateline", ".sqlite");
        try {
            try (Connection connection = source(file).getConnection()) {
                write(corpus, connection);
            } catch (SQLException unwritable) {
                throw new IOException(unwritable);
            }
            try (OutputStream out = sink.create("corpus.sqlite")) {
                Files.copy(file, out);
            }
        } finally {
            Files.delete(file);
        }
    }

    /** A driver manager would not see the driver: plug-ins and their libraries have a class loader of their own. */
    private static SQLiteDataSource source(Path file) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private void write(Corpus corpus, Connection connection) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            // nobody else reads the file yet, and a broken one is thrown away
            statement.execute("PRAGMA journal_mode = OFF");
            statement.execute("PRAGMA synchronous = OFF");
            connection.setAutoCommit(false);
            CorpusRows rows = new CorpusRows(corpus, policy);
            for (Table table : tables) {
                statement.execute(Ddl.create(table));
                try (PreparedStatement insert = connection.prepareStatement(Ddl.insert(table))) {
                    rows.write(List.of(table), (same, cells) -> insert(insert, cells));
                }
                for (String index : Ddl.indexes(table)) {
                    statement.execute(index);
                }
            }
            connection.commit();
        }
    }

    private static void insert(PreparedStatement insert, List<Object> cells) throws IOException {
        try {
            for (int i = 0; i < cells.size(); i++) {
                insert.setObject(i + 1, value(cells.get(i)));
            }
            insert.executeUpdate();
        } catch (SQLException unwritable) {
            throw new IOException(unwritable);
        }
    }

    /** JDBC says NULL by null. */
    private static @Nullable Object value(Object cell) {
        if (cell instanceof Integer || cell instanceof Double) {
            return cell;
        }
        if (cell instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        String text = WellFormed.text(Cells.text(cell));
        return text.isEmpty() ? null : text;
    }
}
