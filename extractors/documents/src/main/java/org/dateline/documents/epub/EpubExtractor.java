package org.dateline.documents.epub;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;

/**
 * Hands the chapters back in reading order. What the EPUB states holds for each of them, but its title and its authors only
 * where it has one chapter: a newspaper has a title of its own, which is the outlet.
 */
final class EpubExtractor implements Extractor {

    private static final String BASIS = "container";

    /** In bytes unpacked; a longer chapter is left out and reported. */
    private static final int LONGEST = 16 << 20;

    @Override
    public String name() {
        return "epub";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/epub+zip");
    }

    @Override
    public String description() {
        return "EPUB: every chapter is read like a page; day, language and publisher, of a single chapter also title and authors";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        Path copy = Files.createTempFile("dateline", ".epub");
        try {
            try (InputStream stream = source.open()) {
                Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            try (ZipFile zip = new ZipFile(copy.toFile())) {
                chapters(zip, articles);
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static void chapters(ZipFile zip, ArticleCollector articles) throws IOException {
        String location;
        try (InputStream stream = open(zip, "META-INF/container.xml")) {
            location = PackageDocument.location(stream);
        }
        PackageDocument book;
        try (InputStream stream = open(zip, location)) {
            book = PackageDocument.read(stream);
        }
        String folder = location.substring(0, location.lastIndexOf('/') + 1);
        Metadata stated = stated(book);
        for (int i = 0; i < book.chapters().size(); i++) {
            String name =
                    folder + URLDecoder.decode(book.chapters().get(i).replace("+", "%2B"), StandardCharsets.UTF_8);
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                articles.report(Severity.WARNING, "missing-part", "no chapter \"" + name + "\" inside", i + 1);
                continue;
            }
            byte[] page = bytes(zip, entry);
            if (page.length > LONGEST) {
                articles.report(Severity.WARNING, "too-long", "chapter of more than " + LONGEST + " bytes", i + 1);
            } else {
                articles.nested(new Chapter(name, page), stated);
            }
        }
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream stream = zip.getInputStream(entry)) {
            return stream.readNBytes(LONGEST + 1);
        }
    }

    private static InputStream open(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("no \"" + name + "\" inside");
        }
        return zip.getInputStream(entry);
    }

    private static Metadata stated(PackageDocument book) {
        Metadata.Builder stated = Metadata.builder()
                .published(DateValue.ofIso(book.term("date"), BASIS))
                .outlet(book.term("publisher"), BASIS)
                .language(book.term("language").replaceFirst("[-_].*", ""), BASIS);
        if (book.chapters().size() == 1) {
            List<String> creators = book.terms().getOrDefault("creator", List.of());
            stated.title(book.term("title"), BASIS).authors(creators, BASIS);
        }
        return stated.build();
    }
}
