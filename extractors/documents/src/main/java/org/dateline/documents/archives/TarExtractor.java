package org.dateline.documents.archives;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarFile;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;

/** Opens TAR archives. */
final class TarExtractor implements Extractor {

    @Override
    public String name() {
        return "tar";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/x-tar", "application/x-gtar");
    }

    @Override
    public String description() {
        return "TAR: every file inside is read like one beside it";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        try (TemporaryCopy copy = TemporaryCopy.of(source.open());
                TarFile tar = new TarFile(copy.file())) {
            Budget budget = new Budget(Files.size(copy.file()));
            int record = 0;
            for (TarArchiveEntry entry : tar.getEntries()) {
                budget.countEntry();
                if (entry.isDirectory() || EntryName.isLitter(entry.getName())) {
                    continue;
                }
                record++;
                String problem = problem(entry);
                if (problem.isEmpty()) {
                    articles.nested(
                            new Packed(entry.getName(), entry.getSize(), () -> budget.guard(tar.getInputStream(entry))),
                            Metadata.NONE);
                } else {
                    articles.report(Severity.WARNING, problem, "left out: " + entry.getName(), record);
                }
            }
        } catch (IllegalArgumentException damaged) {
            throw new IOException("the archive is damaged: " + damaged.getMessage(), damaged);
        }
    }

    /** The code of the issue why an entry is left out; empty where it is not. */
    private static String problem(TarArchiveEntry entry) {
        if (!EntryName.isSafe(entry.getName())) {
            return "unsafe-name";
        }
        return entry.isFile() && !entry.isSymbolicLink() && !entry.isLink() ? "" : "link";
    }
}
