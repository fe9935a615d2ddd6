package org.dateline.web;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Turns bytes into text: by the byte order mark, then by what is declared if the bytes fit it, then as UTF-8 if they fit
 * that, and else by the letters that occur.
 */
final class Charsets {

    /** What a label means on the web (WHATWG Encoding Standard): the larger set that browsers read for it. */
    private static final Map<String, String> ON_THE_WEB = Map.of(
            "iso-8859-1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "latin1", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "shift_jis", "windows-31j",
            "ks_c_5601-1987", "windows-949",
            "euc-kr", "windows-949");

    /** As much as the detector needs to see; more costs time and changes nothing. */
    private static final int SAMPLE = 60_000;

    private Charsets() {}

    /** The text of the bytes. {@code declared} is the label they came with, empty for none. */
    static String decode(byte[] bytes, String declared) {
        int mark = markLength(bytes);
        if (mark > 0) {
            return new String(bytes, mark, bytes.length - mark, marked(bytes));
        }
        Optional<Charset> stated = named(declared);
        return stated.flatMap(charset -> strictly(bytes, charset))
                .or(() -> strictly(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> new String(bytes, detect(bytes, stated)));
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException doesNotFit) {
            return Optional.empty();
        }
    }

    private static Charset detect(byte[] bytes, Optional<Charset> stated) {
        // one broken byte in a page that is UTF-8 otherwise does not make it something else
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        long broken = utf8.chars().filter(c -> c == '\ufffd').count();
        long marked = utf8.chars().filter(c -> c > 127).count();
        if (broken * 20 < marked) {
            return StandardCharsets.UTF_8;
        }
        if (stated.isPresent() && !stated.get().equals(StandardCharsets.UTF_8)) {
            return stated.get();
        }
        byte[] sample = bytes.length > SAMPLE ? java.util.Arrays.copyOf(bytes, SAMPLE) : bytes;
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        return Optional.ofNullable(detector.setText(sample).detect())
                .map(CharsetMatch::getName)
                .flatMap(Charsets::named)
                .orElse(StandardCharsets.UTF_8);
    }

    private static Optional<Charset> named(String label) {
        String plain = label.strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(ON_THE_WEB.getOrDefault(plain, plain)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static int markLength(byte[] bytes) {
        if (bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            return 3;
        }
        boolean utf16 = bytes.length > 1
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
        return utf16 ? 2 : 0;
    }

    private static Charset marked(byte[] bytes) {
        if (bytes[0] == (byte) 0xEF) {
            return StandardCharsets.UTF_8;
        }
        return bytes[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }
}
