package org.dateline.documents.mail;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.dateline.core.spi.Source;

/**
 * A part of a mail.
 *
 * @param uri its name inside the mail
 * @param mediaType {@code application/octet-stream} where its bytes shall say it
 */
record Part(String uri, String mediaType, byte[] bytes) implements Source {

    static final String UNKNOWN = "application/octet-stream";

    static Part ofText(String name, String mediaType, String text) {
        return new Part(name, mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A page in UTF-8, whatever it says of its encoding: the byte order mark goes before that. */
    static Part ofPage(String name, String html) {
        return ofText(name, "text/html", "\uFEFF" + html);
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
