package org.dateline.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.model.WellFormed;
import org.dateline.core.spi.Exporter;
import org.dateline.testkit.ExporterContract;
import org.dateline.testkit.MemorySink;
import org.junit.jupiter.api.io.TempDir;

class SqliteExporterTest implements ExporterContract {

    @TempDir
    private Path folder;

    @Override
    public Exporter exporter() {
        return new SqliteExporter(TextPolicy.EVIDENCE, true);
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                String value = rows.getString(1);
                values.add(rows.wasNull() ? "" : value);
            }
        }
        return values;
    }

    @Override
    public void assertFaithful(Corpus corpus, MemorySink files) throws IOException {
        Path file = Files.write(folder.resolve("corpus.sqlite"), files.bytes("corpus.sqlite"));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            assertEquals(List.of("ok"), column(connection, "PRAGMA integrity_check"));
            assertEquals(List.of(), column(connection, "PRAGMA foreign_key_check"), "every reference is there");
            assertEquals(
                    corpus.articles()
                            .map(article ->
                                    WellFormed.text(article.article().metadata().title()))
                            .toList(),
                    column(connection, "SELECT title FROM articles ORDER BY rowid"));
            assertEquals(
                    List.of(Long.toString(corpus.events().count())), column(connection, "SELECT count(*) FROM events"));
            assertFalse(column(connection, "SELECT name FROM sqlite_master WHERE type = 'index'")
                    .isEmpty());
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }
}
