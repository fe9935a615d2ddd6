package org.dateline.documents.archives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.dateline.testkit.GatheredArticles;
import org.junit.jupiter.api.Test;

class ArchivesTest {

    private static final byte[] REPORT = "Ministers met in Lund.".getBytes(StandardCharsets.UTF_8);

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.endsWith("/") ? new byte[0] : REPORT);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(TarArchiveEntry link) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (String name : List.of("a/one.txt", "two.txt")) {
                TarArchiveEntry entry = new TarArchiveEntry(name);
                entry.setSize(REPORT.length);
                tar.putArchiveEntry(entry);
                tar.write(REPORT);
                tar.closeArchiveEntry();
            }
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void zipGivesItsFilesInOrder() throws IOException {
        GatheredArticles opened =
                GatheredArticles.inside(new ZipExtractor(), zip("b.txt", "a/", "a/one.txt", "__MACOSX/b.txt"));
        assertEquals(List.of("b.txt", "a/one.txt"), opened.childNames());
        assertEquals("Ministers met in Lund.", opened.children().get(1).text());
    }

    @Test
    void tenThousandFilesAreTenThousandFiles() throws IOException {
        String[] names =
                IntStream.range(0, 10_000).mapToObj("f%05d.txt"::formatted).toArray(String[]::new);
        GatheredArticles opened = GatheredArticles.inside(new ZipExtractor(), zip(names));
        assertEquals(List.of(names), opened.childNames());
        assertEquals(List.of(), opened.issues());
    }

    @Test
    void namesThatLeaveTheFolderAreLeftOut() throws IOException {
        GatheredArticles opened = GatheredArticles.inside(
                new ZipExtractor(), zip("../one.txt", "/etc/two.txt", "a/../../three.txt", "C:\\four.txt", "five.txt"));
        assertEquals(List.of("five.txt"), opened.childNames());
        assertEquals(List.of("1 unsafe-name", "2 unsafe-name", "3 unsafe-name", "4 unsafe-name"), opened.issues());
    }

    @Test
    void tarGivesFilesButNoLinks() throws IOException {
        TarArchiveEntry link = new TarArchiveEntry("three.txt", TarConstants.LF_SYMLINK);
        link.setLinkName("/etc/passwd");
        GatheredArticles opened = GatheredArticles.inside(new TarExtractor(), tar(link));
        assertEquals(List.of("a/one.txt", "two.txt"), opened.childNames());
        assertEquals(List.of("3 link"), opened.issues());
    }

    @Test
    void gzipGivesTheOneFile() throws IOException {
        assertEquals(
                "Ministers met in Lund.",
                GatheredArticles.inside(new GzipExtractor(), gzip(REPORT))
                        .children()
                        .get(0)
                        .text());
    }

    @Test
    void bombsAreStopped() throws IOException {
        byte[] zeros = new byte[32 << 20];
        assertThrows(IOException.class, () -> GatheredArticles.inside(new GzipExtractor(), gzip(zeros)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("zeros.txt"));
            zip.write(zeros);
        }
        assertThrows(IOException.class, () -> GatheredArticles.inside(new ZipExtractor(), bytes.toByteArray()));
    }

    /** The first bit of the flags says so, in the head of an entry and in the directory (APPNOTE.TXT, 4.4.4). */
    @Test
    void encryptedEntriesAreLeftOutByTheirNumber() throws IOException {
        byte[] zip = zip("one.txt", "two.txt");
        String latin = new String(zip, StandardCharsets.ISO_8859_1);
        zip[6] |= 1;
        zip[latin.indexOf("PK\u0001\u0002") + 8] |= 1;
        GatheredArticles opened = GatheredArticles.inside(new ZipExtractor(), zip);
        assertEquals(List.of("two.txt"), opened.childNames());
        assertEquals(List.of("1 encrypted"), opened.issues());
    }

    @Test
    void truncatedArchivesAreUnreadable() throws IOException {
        byte[] zip = zip("one.txt", "two.txt");
        byte[] gzip = gzip(REPORT);
        for (int length = 0; length < zip.length; length += 7) {
            byte[] cut = Arrays.copyOf(zip, length);
            assertThrows(IOException.class, () -> GatheredArticles.inside(new ZipExtractor(), cut));
        }
        for (int length = 0; length < gzip.length; length++) {
            byte[] cut = Arrays.copyOf(gzip, length);
            assertThrows(IOException.class, () -> GatheredArticles.inside(new GzipExtractor(), cut));
        }
    }
}
