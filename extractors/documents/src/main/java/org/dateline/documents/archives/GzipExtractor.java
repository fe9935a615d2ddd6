package org.dateline.documents.archives;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.dateline.core.model.Metadata;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;

/** Unpacks the one file that GZIP holds. */
final class GzipExtractor implements Extractor {

    @Override
    public String name() {
        return "gzip";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/gzip");
    }

    @Override
    public String description() {
        return "GZIP: the file inside is read like one beside it";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        try (TemporaryCopy packed = TemporaryCopy.of(source.open())) {
            Budget budget = new Budget(Files.size(packed.file()));
            try (InputStream bytes = new BufferedInputStream(Files.newInputStream(packed.file()));
                    TemporaryCopy unpacked = TemporaryCopy.of(budget.guard(new GZIPInputStream(bytes)))) {
                long size = Files.size(unpacked.file());
                articles.nested(
                        new Packed(nameInside(source.uri()), size, () -> Files.newInputStream(unpacked.file())),
                        Metadata.NONE);
            }
        }
    }

    /** As gunzip names it: the name without its ending. */
    private static String nameInside(String uri) {
        String name = uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('!')) + 1);
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".tgz")) {
            return name.substring(0, name.length() - 3) + "tar";
        }
        return lower.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }
}
