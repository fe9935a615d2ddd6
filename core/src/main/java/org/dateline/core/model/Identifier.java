package org.dateline.core.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes ids out of what a thing is, so that the same input has the same ids on every machine. */
public final class Identifier {

    /** 64 bits: two of a million things collide with a chance of one in 37 million. */
    private static final int BYTES = 8;

    private Identifier() {}

    /**
     * The prefix and the first 64 bits of the SHA-256 of the parts, in hexadecimal.
     *
     * @param prefix tells a reader what the id names, for instance {@code a} for an article
     */
    public static String of(String prefix, Object... parts) {
        MessageDigest digest = sha256();
        for (Object part : parts) {
            digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return prefix + HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
