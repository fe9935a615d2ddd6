package org.dateline.testkit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/**
 * What becomes of files on old disks, in bad transfers and under other people's programs: bits turned, blocks lost, doubled or
 * zeroed, line ends and encodings changed. The same seed does the same damage.
 */
public final class DamagedBytes {

    /** The kinds of damage; a seed below this number does the kind of its number. */
    public static final int KINDS = 12;

    private final Random random;
    private final int kind;

    private DamagedBytes(long seed) {
        random = new Random(seed);
        kind = (int) (seed % KINDS);
    }

    /** The bytes after one kind of damage, which the seed decides. */
    public static byte[] of(byte[] whole, long seed) {
        return whole.length == 0 ? whole : new DamagedBytes(seed).damage(whole.clone());
    }

    private byte[] damage(byte[] bytes) {
        return switch (kind) {
            case 0 -> flipped(bytes, 1 + random.nextInt(8));
            case 1 -> flipped(bytes, 1 + bytes.length / 20);
            case 2 -> overwritten(bytes, (byte) 0);
            case 3 -> overwritten(bytes, (byte) 0xFF);
            case 4 -> spliced(bytes, 0);
            case 5 -> spliced(bytes, 2);
            case 6 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 7 -> inserted(bytes, noise());
            case 8 -> recoded(bytes, "\r");
            case 9 -> recoded(bytes, "\r\n");
            case 10 -> new String(bytes, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.UTF_16);
            default -> joined(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, bytes);
        };
    }

    private byte[] flipped(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private byte[] overwritten(byte[] bytes, byte with) {
        int start = random.nextInt(bytes.length);
        Arrays.fill(bytes, start, start + random.nextInt(bytes.length - start), with);
        return bytes;
    }

    /** A block is lost (no copies of it) or doubled (two). */
    private byte[] spliced(byte[] bytes, int copies) {
        int start = random.nextInt(bytes.length);
        int end = start + random.nextInt(bytes.length - start);
        byte[] block = Arrays.copyOfRange(bytes, start, end);
        byte[] result = Arrays.copyOf(bytes, start);
        for (int i = 0; i < copies; i++) {
            result = joined(result, block);
        }
        return joined(result, Arrays.copyOfRange(bytes, end, bytes.length));
    }

    private byte[] noise() {
        byte[] noise = new byte[1 + random.nextInt(64)];
        random.nextBytes(noise);
        return noise;
    }

    private byte[] inserted(byte[] bytes, byte[] block) {
        int at = random.nextInt(bytes.length);
        return joined(joined(Arrays.copyOf(bytes, at), block), Arrays.copyOfRange(bytes, at, bytes.length));
    }

    private static byte[] recoded(byte[] bytes, String lineEnd) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .replaceAll("\r?\n", lineEnd)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }
}
