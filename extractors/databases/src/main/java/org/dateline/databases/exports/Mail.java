package org.dateline.databases.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.dateline.core.spi.Source;

/** Takes the text out of a mail. */
final class Mail {

    private Mail() {}

    /** The first part that is a page, else the first that is plain text. */
    static String text(Source source) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        try (InputStream stream = source.open()) {
            Message message = builder.parseMessage(stream);
            Optional<TextBody> page = find(message, "text/html");
            Optional<TextBody> text = page.isPresent() ? page : find(message, "text/plain");
            String words = decode(text.orElseThrow(() -> new IOException("the mail has no text")));
            message.dispose();
            return words;
        }
    }

    private static Optional<TextBody> find(Entity entity, String mediaType) {
        if (entity.getBody() instanceof Multipart multipart) {
            return multipart.getBodyParts().stream()
                    .flatMap(part -> find(part, mediaType).stream())
                    .findFirst();
        }
        boolean fits = mediaType.equals(entity.getMimeType()) && entity.getBody() instanceof TextBody;
        return fits ? Optional.of((TextBody) entity.getBody()) : Optional.empty();
    }

    private static String decode(TextBody body) throws IOException {
        String name = body.getMimeCharset();
        boolean usable = name != null && !name.equalsIgnoreCase("us-ascii") && Charset.isSupported(name);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        body.writeTo(bytes);
        return bytes.toString(usable ? Charset.forName(name) : StandardCharsets.UTF_8);
    }
}
