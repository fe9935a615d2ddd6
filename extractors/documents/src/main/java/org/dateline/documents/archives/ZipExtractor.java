package org.dateline.documents.archives;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;

/** Opens ZIP archives by their directory, so that a truncated one is an error. */
final class ZipExtractor implements Extractor {

    @Override
    public String name() {
        return "zip";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/zip");
    }

    @Override
    public String description() {
        return "ZIP: every file inside is read like one beside it";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        try (TemporaryCopy copy = TemporaryCopy.of(source.open());
                ZipFile zip = ZipFile.builder().setPath(copy.file()).get()) {
            Budget budget = new Budget(Files.size(copy.file()));
            long unpacked = 0;
            int record = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                budget.countEntry();
                if (entry.isDirectory() || EntryName.isLitter(entry.getName())) {
                    continue;
                }
                record++;
                String problem = problem(zip, entry);
                if (problem.isEmpty()) {
                    unpacked += Math.max(0, entry.getSize());
                    budget.check(unpacked);
                    articles.nested(
                            new Packed(entry.getName(), entry.getSize(), () -> budget.guard(zip.getInputStream(entry))),
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
    private static String problem(ZipFile zip, ZipArchiveEntry entry) {
        if (!EntryName.isSafe(entry.getName())) {
            return "unsafe-name";
        }
        if (entry.isUnixSymlink()) {
            return "link";
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return "encrypted";
        }
        return zip.canReadEntryData(entry) ? "" : "unreadable";
    }
}
