package org.dateline.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.core.model.WellFormed;
import org.dateline.core.spi.FormulaGuard;
import org.dateline.core.spi.Sink;

/**
 * A file of a profile. Where the dataset never quotes, its readers do not either: what separates becomes a blank, and a quotation mark
 * an apostrophe, so that no row is broken.
 */
final class ProfileFile implements AutoCloseable {

    private final Profile profile;
    private final Writer out;
    private final CsvWriter csv;

    ProfileFile(Profile profile, Sink sink) throws IOException {
        this.profile = profile;
        this.out = new BufferedWriter(new OutputStreamWriter(sink.create(profile.fileName()), StandardCharsets.UTF_8));
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        if (profile.hasHeader()) {
            row(profile.columns());
        }
    }

    /** An empty row is no row. */
    void row(List<String> cells) throws IOException {
        if (cells.isEmpty()) {
            return;
        }
        if (cells.size() != profile.columns().size()) {
            throw new IllegalStateException(
                    profile + " has " + profile.columns().size() + " columns, not " + cells.size());
        }
        if (profile.isPlain()) {
            out.write(String.join("\t", cells.stream().map(ProfileFile::plain).toList()));
            out.write('\n');
        } else {
            csv.writeRecord(cells.stream()
                    .map(WellFormed::text)
                    .map(FormulaGuard::protect)
                    .toList());
        }
    }

    private static String plain(String text) {
        return FormulaGuard.protect(WellFormed.text(text)
                .replaceAll("[\\p{Cntrl}\u0085\u2028\u2029]", " ")
                .replace('"', '\''));
    }

    @Override
    public void close() throws IOException {
        csv.close();
        out.close();
    }
}
