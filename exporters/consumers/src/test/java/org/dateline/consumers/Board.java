package org.dateline.consumers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The page that says which program opened what: {@code target/consumers.md}, and where {@code dateline.board} says. */
final class Board {

    private static final List<String> ROWS = new ArrayList<>();
    private static final Set<String> NOTES = new TreeSet<>();

    private Board() {}

    /** A program opened something without a complaint. */
    static synchronized void green(String program, String version, String opened, String counts) throws IOException {
        ROWS.add("| " + program + " | " + version.strip() + " | " + opened + " | " + counts + " | 0 | 0 |");
        write();
    }

    static synchronized void note(String note) {
        NOTES.add(note);
    }

    private static void write() throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "# Consumers",
                "",
                "The programs that people open exports with, opening what `samples/` gives. Every count is compared with a count of the corpus"
                        + " itself, or",
                "of the elements of the file; a warning is as bad as an error. `bench/consumers` makes this page (`mvn verify -Pconsumers`"
                        + " runs the same tests).",
                "",
                "| program | version | opens | finds | errors | warnings |",
                "|---|---|---|---|---|---|"));
        List<String> sorted = new ArrayList<>(ROWS);
        Collections.sort(sorted, String.CASE_INSENSITIVE_ORDER);
        lines.addAll(sorted);
        NOTES.forEach(note -> lines.addAll(List.of("", "Skipped: " + note + ".")));
        String page = String.join("\n", lines) + "\n";
        Files.writeString(Samples.root().resolve("exporters/consumers/target/consumers.md"), page);
        String board = System.getProperty("dateline.board", "");
        if (!board.isEmpty()) {
            Files.writeString(Samples.root().resolve(Path.of(board)), page);
        }
    }
}
