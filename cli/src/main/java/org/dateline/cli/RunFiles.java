package org.dateline.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.dateline.core.model.Issue;

/** The two files at the top of an output folder that speak of the run itself. */
final class RunFiles {

    static final String ISSUES = "issues.csv";
    static final String RUN = "run.json";

    private RunFiles() {}

    static void write(Path out, List<Issue> issues, int articles) throws IOException {
        writeIssues(out.resolve(ISSUES), issues);
        // The only file that knows the time; everything else is the same for the same input.
        String run = """
                {
                  "tool": "dateline",
                  "version": "%s",
                  "finished": "%s",
                  "java": "%s",
                  "articles": %d,
                  "issues": %d
                }
                """.formatted(
                VersionProvider.version(), Instant.now(), System.getProperty("java.version"), articles, issues.size());
        Files.writeString(out.resolve(RUN), run, StandardCharsets.UTF_8);
    }

    private static void writeIssues(Path file, List<Issue> issues) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            csv.writeRecord("source_uri", "record", "severity", "code", "message", "plugin");
            issues.stream()
                    .sorted(Comparator.comparing(Issue::sourceUri)
                            .thenComparing(Issue::record)
                            .thenComparing(Issue::code)
                            .thenComparing(Issue::message))
                    .forEach(issue -> csv.writeRecord(
                            issue.sourceUri(),
                            issue.record() == 0 ? "" : Integer.toString(issue.record()),
                            issue.severity().code(),
                            issue.code(),
                            issue.message(),
                            issue.plugin()));
        }
    }
}
