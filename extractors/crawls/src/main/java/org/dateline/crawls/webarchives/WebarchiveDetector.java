package org.dateline.crawls.webarchives;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.dateline.core.spi.Detector;
import org.dateline.core.spi.Source;

/** Tells packed WARC files from other GZIP files, and WACZ from other ZIP files, by what lies inside. */
final class WebarchiveDetector implements Detector {

    static final String WARC = "application/warc";
    static final String PACKED = "application/warc+gz";
    static final String WACZ = "application/x-wacz";

    private static final Set<String> ZIPS = Set.of("application/zip", "application/x-vnd.datapackage+zip");

    // Names are read as Latin letters everywhere: those that matter are, and others must not stop the reading.

    /** The entries that tell a WACZ stand before its pages. */
    private static final int ENTRIES = 50;

    @Override
    public Optional<String> detect(Source source, String soFar) throws IOException {
        if (soFar.equals("application/gzip")) {
            return isWarc(source) ? Optional.of(PACKED) : Optional.empty();
        }
        return ZIPS.contains(soFar) && isWacz(source) ? Optional.of(WACZ) : Optional.empty();
    }

    private static boolean isWarc(Source source) throws IOException {
        try (InputStream packed = source.open();
                InputStream stream = new GZIPInputStream(packed)) {
            return new String(stream.readNBytes(5), StandardCharsets.US_ASCII).equals("WARC/");
        } catch (ZipException | EOFException damaged) {
            return false;
        }
    }

    private static boolean isWacz(Source source) throws IOException {
        boolean described = false;
        boolean archived = false;
        try (ZipInputStream zip = new ZipInputStream(source.open(), StandardCharsets.ISO_8859_1)) {
            ZipEntry entry = zip.getNextEntry();
            for (int i = 0; entry != null && i < ENTRIES && !(described && archived); i++) {
                described |= entry.getName().equals("datapackage.json")
                        || entry.getName().startsWith("indexes/");
                archived |= WaczExtractor.isArchive(entry.getName());
                entry = zip.getNextEntry();
            }
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            // the last says that a name is not in the encoding that it claims
            return false;
        }
        return described && archived;
    }
}
