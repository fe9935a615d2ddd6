package org.dateline.web.mhtml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Precision;

/** Finds the page in a MIME file: its first HTML part, which is the root of what was saved. */
final class SavedContainer {

    private final MimeTokenStream tokens = new MimeTokenStream(MimeConfig.PERMISSIVE);
    private String address = "";
    private DateValue saved = DateValue.UNKNOWN;

    /** The page; empty where the container has none. */
    Optional<Part> page(InputStream in) throws IOException {
        try {
            tokens.parse(in);
            for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
                if (state == EntityState.T_FIELD) {
                    note(tokens.getField().getName(), tokens.getField().getBody());
                } else if (state == EntityState.T_BODY) {
                    String type = tokens.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
                    if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
                        return Optional.of(new Part("page.html", type, content()));
                    }
                }
            }
            return Optional.empty();
        } catch (MimeException broken) {
            throw new IOException("no readable MIME file: " + broken.getMessage(), broken);
        }
    }

    /** What the container says of the page; known once the page was read. */
    Metadata stated() {
        return Metadata.builder().url(address, "container").retrieved(saved).build();
    }

    private void note(String name, String value) {
        String text = value.strip();
        switch (name.toLowerCase(Locale.ROOT)) {
            case "snapshot-content-location", "content-location" -> {
                boolean web = text.startsWith("http://") || text.startsWith("https://");
                address = web && address.isEmpty() ? text : address;
            }
            case "date" -> saved = saved.isKnown() ? saved : date(text);
            default -> {
                // other headers say nothing of the report
            }
        }
    }

    private static DateValue date(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            String value = time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
            return new DateValue(value, Precision.SECOND, "container");
        } catch (DateTimeException unreadable) {
            return DateValue.UNKNOWN;
        }
    }

    /** The bytes of the page. A character set that only the container states is written into them. */
    private byte[] content() throws IOException {
        byte[] bytes = tokens.getDecodedInputStream().readAllBytes();
        String label =
                Optional.ofNullable(tokens.getBodyDescriptor().getCharset()).orElse("");
        Optional<Charset> charset = charset(label);
        if (charset.isEmpty()) {
            return bytes;
        }
        return ("\ufeff" + new String(bytes, charset.get())).getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<Charset> charset(String label) {
        try {
            boolean telling = !label.isEmpty() && !label.equalsIgnoreCase("us-ascii");
            return telling ? Optional.of(Charset.forName(label)) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
