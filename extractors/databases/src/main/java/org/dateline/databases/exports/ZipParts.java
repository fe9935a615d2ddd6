package org.dateline.databases.exports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dateline.core.spi.Source;

/** Opens the parts of office documents, which are ZIP archives. */
final class ZipParts {

    private ZipParts() {}

    /** @throws IOException if there is no such part, or the archive is truncated or none */
    static InputStream open(Source source, String name) throws IOException {
        ZipInputStream zip = new ZipInputStream(source.open(), StandardCharsets.ISO_8859_1);
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip;
                }
            }
        } catch (IOException damaged) {
            zip.close();
            throw damaged;
        } catch (IllegalArgumentException damaged) {
            zip.close();
            throw new IOException("the archive is damaged: " + damaged.getMessage(), damaged);
        }
        zip.close();
        throw new IOException("no part \"" + name + "\" inside");
    }
}
