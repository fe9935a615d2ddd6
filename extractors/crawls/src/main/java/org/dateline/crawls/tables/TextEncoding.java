package org.dateline.crawls.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dateline.core.spi.Source;

/** In which encoding a table is written: what its byte order mark says, else UTF-8 if it is that, else what Excel writes. */
final class TextEncoding {

    /** What spreadsheets of Western Europe and America save as "CSV". */
    private static final Charset SPREADSHEET = Charset.forName("windows-1252");

    private static final int BUFFER = 1 << 16;

    private TextEncoding() {}

    /** A reader that stands behind the byte order mark, if there is one. */
    static Reader open(Source source) throws IOException {
        Charset charset = of(source);
        InputStream stream = source.open();
        stream.skipNBytes(markLength(source, charset));
        return new InputStreamReader(stream, charset);
    }

    /** As {@link #open}, but for a look at the first lines: what has no mark and is no UTF-8 has signs of replacement in it. */
    static Reader glance(Source source) throws IOException {
        Charset charset = marked(head(source)).orElse(StandardCharsets.UTF_8);
        InputStream stream = source.open();
        stream.skipNBytes(markLength(source, charset));
        return new InputStreamReader(stream, charset);
    }

    private static Charset of(Source source) throws IOException {
        Optional<Charset> marked = marked(head(source));
        if (marked.isPresent()) {
            return marked.get();
        }
        return isUtf8(source) ? StandardCharsets.UTF_8 : SPREADSHEET;
    }

    private static Optional<Charset> marked(byte[] head) {
        if (startsWith(head, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(head, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static long markLength(Source source, Charset charset) throws IOException {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return startsWith(head(source), 0xEF, 0xBB, 0xBF) ? 3 : 0;
        }
        return charset.equals(SPREADSHEET) ? 0 : 2;
    }

    private static byte[] head(Source source) throws IOException {
        try (InputStream stream = source.open()) {
            return stream.readNBytes(3);
        }
    }

    private static boolean startsWith(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(Source source) throws IOException {
        char[] buffer = new char[BUFFER];
        try (Reader strict = new InputStreamReader(
                source.open(),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            while (strict.read(buffer) >= 0) {
                // only whether it can be decoded matters
            }
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }
}
