package org.dateline.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.core.model.Corpus;
import org.dateline.core.spi.Exporter;
import org.dateline.core.spi.Plugin;
import org.dateline.csv.CsvPlugin;
import org.dateline.testkit.SampleCorpus;
import org.dateline.xlsx.XlsxPlugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables in the programs of those who count. */
class TablesTest {

    /** TRUE() and FALSE() are how LibreOffice holds the truth values of a workbook. */
    private static final Pattern FORMULA = Pattern.compile("table:formula=\"(?!of:=(TRUE|FALSE)\\(\\)\")");

    private static final Pattern ROW =
            Pattern.compile("<table:table-row[^>]*>\\s*<table:table-cell[^>]*office:value-type");

    @TempDir
    private Path folder;

    private static String found() throws IOException, InterruptedException {
        return Samples.rows().entrySet().stream()
                .map(row -> row.getKey() + " " + row.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String first(String... command) throws IOException, InterruptedException {
        return Program.of(command).run().get(0);
    }

    @Test
    void baseRReadsTheTables() throws IOException, InterruptedException {
        Program.of("Rscript", "-e", "1").orSkip();
        String script = Program.script(Samples.TOOLS, "tables.R").toString();
        assertEquals(List.of(Samples.rowsLine()), Program.of("Rscript", script).run(Samples.file("csv")));
        String version = first("Rscript", "-e", "cat(as.character(getRversion()))");
        Board.green("R read.csv, by load.R", version, "CSV, 13 tables", found());
    }

    @Test
    void readrReadsTheTables() throws IOException, InterruptedException {
        Program.of("Rscript", "-e", "library(readr)").orSkip();
        String script = Program.script(Samples.TOOLS, "readr.R").toString();
        List<String> printed = Program.of("Rscript", script).run(Samples.file("csv"));
        assertEquals(Samples.rowsLine(), String.join("", printed).strip());
        String version = first("Rscript", "-e", "cat(as.character(packageVersion('readr')))");
        Board.green("R readr", version, "CSV, 13 tables", found());
    }

    @Test
    void pandasReadsTheTables() throws IOException, InterruptedException {
        Program.of("/usr/bin/python3", "-c", "import pandas").orSkip();
        String script = Program.script(Samples.TOOLS, "tables.py").toString();
        assertEquals(
                List.of(Samples.rowsLine()),
                Program.of("/usr/bin/python3", script).run(Samples.file("csv")));
        String version = first("/usr/bin/python3", "-c", "import pandas; print(pandas.__version__)");
        Board.green("pandas, by load.py", version, "CSV, 13 tables", found());
    }

    @Test
    void duckdbReadsTheTables() throws IOException, InterruptedException, SQLException {
        String load = Files.readString(Samples.file("csv/load.sql"));
        Path tables = Samples.file("csv");
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            // the command line starts in the folder of the tables, this program does not
            statement.execute(load.replace("read_csv('", "read_csv('" + tables + "/"));
            Map<String, Long> rows = new TreeMap<>();
            for (String table : Samples.rows().keySet()) {
                rows.put(table, count(statement, table));
            }
            assertEquals(Samples.rows(), rows);
            Board.green(
                    "DuckDB, by load.sql",
                    database.getMetaData().getDatabaseProductVersion(),
                    "CSV, 13 tables",
                    found());
        }
    }

    private static long count(Statement statement, String table) throws SQLException {
        try (ResultSet result = statement.executeQuery("SELECT count(*) FROM " + table)) {
            result.next();
            return result.getLong(1);
        }
    }

    @Test
    void sqliteReadsTheFile() throws IOException, InterruptedException {
        Program.of("sqlite3", "-version").orSkip();
        Program sqlite = Program.of("sqlite3", Samples.file("sql/corpus.sqlite").toString());
        assertEquals(List.of("ok"), sqlite.run("PRAGMA integrity_check"));
        assertEquals(List.of(), sqlite.run("PRAGMA foreign_key_check"));
        Map<String, Long> rows = new TreeMap<>();
        for (String table : Samples.rows().keySet()) {
            if (!table.equals("sentences")) {
                rows.put(
                        table,
                        Long.valueOf(sqlite.run("SELECT count(*) FROM " + table).get(0)));
            }
        }
        Map<String, Long> expected = new TreeMap<>(Samples.rows());
        expected.remove("sentences");
        assertEquals(expected, rows);
        String version = first("sqlite3", "-version").split(" ")[0];
        Board.green("SQLite", version, "the file of the plug-in `sql`", found().replaceAll(", sentences \\d+", ""));
    }

    @Test
    void libreOfficeOpensTablesAndWorkbook() throws IOException, InterruptedException {
        Program.of("soffice", "--version").orSkip();
        Map<String, Long> rows = Samples.rows();
        Path events = flat(Samples.file("csv/events.csv"), "csv");
        assertEquals(rows.get("events") + 1, rowsOf(Files.readString(events)));
        String workbook = Files.readString(flat(Samples.file("xlsx/corpus.xlsx"), "xlsx"));
        String[] sheets = workbook.split("<table:table ");
        long total = 0;
        for (int i = 1; i < sheets.length; i++) {
            total += Math.max(0, rowsOf(sheets[i]) - 1);
        }
        long expected = rows.entrySet().stream()
                .filter(row -> !row.getKey().equals("sentences"))
                .mapToLong(Map.Entry::getValue)
                .sum();
        assertEquals(expected, total);
        String version = first("soffice", "--version").replaceAll("LibreOffice ([0-9.]+).*", "$1");
        Board.green(
                "LibreOffice Calc",
                version,
                "events.csv, corpus.xlsx",
                (sheets.length - 1) + " sheets, " + total + " rows");
    }

    /** 882 hostile strings in every text field: what LibreOffice makes of them holds no formula. */
    @Test
    void noFormulaRuns() throws IOException, InterruptedException {
        Program.of("soffice", "--version").orSkip();
        int cells = 0;
        for (Plugin plugin : List.of(new CsvPlugin(), new XlsxPlugin())) {
            for (Exporter exporter : plugin.exporters(Program.options(Map.of("sentences", "on")))) {
                Corpus hostile = SampleCorpus.hostile();
                exporter.export(hostile, name -> Files.newOutputStream(folder.resolve(name)));
            }
        }
        for (String name :
                List.of("articles.csv", "reports.csv", "mentions.csv", "quotes.csv", "entities.csv", "corpus.xlsx")) {
            String opened = Files.readString(flat(folder.resolve(name), name.replaceAll(".*\\.", "")));
            assertFalse(FORMULA.matcher(opened).find(), name + " has a formula");
            cells += opened.split("<text:p").length - 1;
        }
        assertTrue(cells > 50_000, cells + " cells");
        String version = first("soffice", "--version").replaceAll("LibreOffice ([0-9.]+).*", "$1");
        Board.green(
                "LibreOffice Calc",
                version,
                "882 hostile strings as CSV and XLSX",
                cells + " paragraphs of text, no formula");
    }

    private Path flat(Path file, String kind) throws IOException, InterruptedException {
        Program office = Program.of(
                "soffice",
                "-env:UserInstallation=" + Samples.TOOLS.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "fods",
                "--outdir",
                folder.toString());
        if (kind.equals("csv")) {
            // comma, double quote, UTF-8, and formulas evaluated as when a person opens the file
            office = office.with("--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,-1");
        }
        office.run(file);
        return folder.resolve(file.getFileName().toString().replaceAll("\\.[a-z]+$", ".fods"));
    }

    private static long rowsOf(String sheet) {
        return ROW.matcher(sheet).results().count();
    }
}
