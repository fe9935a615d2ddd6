package org.dateline.crawls.webarchives;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;

/** Hands back the WARC files of a WACZ package. */
final class WaczExtractor implements Extractor {

    @Override
    public String name() {
        return "wacz";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(WebarchiveDetector.WACZ);
    }

    @Override
    public String description() {
        return "WACZ: every WARC file inside";
    }

    static boolean isArchive(String name) {
        return name.startsWith("archive/") && (name.endsWith(".warc") || name.endsWith(".warc.gz"));
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        List<String> archives = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(source.open(), StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (isArchive(entry.getName())) {
                    archives.add(entry.getName());
                }
            }
        } catch (IllegalArgumentException damaged) {
            throw new IOException("the package is damaged: " + damaged.getMessage(), damaged);
        }
        if (archives.isEmpty()) {
            articles.report(Severity.WARNING, "no-article", "a WACZ package without WARC files", 0);
        }
        for (String name : archives) {
            articles.nested(new Archive(source, name), Metadata.NONE);
        }
    }

    /** A WARC file inside; opened again, it is looked up again, so that nothing is copied. */
    private record Archive(Source container, String uri) implements Source {

        @Override
        public String mediaType() {
            return "application/octet-stream";
        }

        @Override
        public long size() {
            return -1;
        }

        @Override
        public InputStream open() throws IOException {
            ZipInputStream zip = new ZipInputStream(container.open(), StandardCharsets.ISO_8859_1);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(uri)) {
                    return zip;
                }
            }
            zip.close();
            throw new IOException("no \"" + uri + "\" inside any more");
        }
    }
}
