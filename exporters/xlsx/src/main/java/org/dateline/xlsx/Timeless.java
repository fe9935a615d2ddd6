package org.dateline.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies a workbook without the time at which it was made, which the library notes and which would make every file another one. */
final class Timeless {

    /** The first of January would be written with the time zone of this machine. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Timeless() {}

    static void copy(Path workbook, OutputStream out) throws IOException {
        try (ZipFile parts = new ZipFile(workbook.toFile());
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(EARLIEST);
                copy.putNextEntry(same);
                try (InputStream in = parts.getInputStream(part)) {
                    copyPart(part.getName(), in, copy);
                }
                copy.closeEntry();
            }
        }
    }

    private static void copyPart(String name, InputStream in, OutputStream out) throws IOException {
        if (!name.equals("docProps/core.xml")) {
            in.transferTo(out);
            return;
        }
        String properties = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        out.write(properties
                .replaceAll("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>", "")
                .getBytes(StandardCharsets.UTF_8));
    }
}
