package org.dateline.documents.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Precision;

/** What the head of a mail states of the report in it. */
final class MailHead {

    private static final String BASIS = "container";

    /** In letters; shorter labels of domains, such as com and org, stand in many names. */
    private static final int SHORTEST_HOUSE = 4;

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    private MailHead() {}

    /** What the lines of a head state. */
    static Metadata of(String lines) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        Message message = builder.parseMessage(
                new ByteArrayInputStream((lines.strip() + "\r\n\r\n").getBytes(StandardCharsets.UTF_8)));
        try {
            return of(message);
        } finally {
            message.dispose();
        }
    }

    static Metadata of(Message message) {
        return of(
                message.getSubject() == null ? "" : message.getSubject(),
                sent(message),
                isSentToMany(message.getHeader()) || isHouse(message) ? sender(message) : "");
    }

    /**
     * The subject is the title, without what forwarding adds.
     *
     * @param outlet the sender of a newsletter; empty for a mail between people, who publish nothing
     */
    static Metadata of(String subject, DateValue sent, String outlet) {
        String title = subject.replaceFirst("(?i)^(?:\\s*(?:fw|fwd|re|wg|aw|tr)\\s*:)+", "")
                .strip();
        return Metadata.builder()
                .title(title, BASIS)
                .outlet(outlet, BASIS)
                .published(sent)
                .build();
    }

    /** As the head writes it, in the time zone of the sender, where it keeps to RFC 5322. */
    private static DateValue sent(Message message) {
        Field field = message.getHeader().getField("Date");
        if (field == null || message.getDate() == null) {
            return DateValue.UNKNOWN;
        }
        String written = field.getBody()
                .replaceAll("\\([^)]*\\)", " ")
                .replaceAll("\\s+", " ")
                .strip();
        try {
            return date(OffsetDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeParseException otherwise) {
            return date(message.getDate().toInstant().atOffset(ZoneOffset.UTC));
        }
    }

    static DateValue date(OffsetDateTime sent) {
        return new DateValue(SECONDS.format(sent), Precision.SECOND, BASIS);
    }

    private static boolean isSentToMany(Header header) {
        return header.getField("List-Id") != null
                || header.getField("List-Unsubscribe") != null
                || header.getField("Feedback-ID") != null;
    }

    /** Does the sender bear the name of the domain, as houses do and persons do not? The Coast Letter, coastletter.example. */
    private static boolean isHouse(Message message) {
        String name = sender(message).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
        if (name.length() < SHORTEST_HOUSE || message.getFrom().get(0).getDomain() == null) {
            return false;
        }
        return Stream.of(message.getFrom()
                        .get(0)
                        .getDomain()
                        .toLowerCase(Locale.ROOT)
                        .split("\\."))
                .map(label -> label.replace("-", ""))
                .anyMatch(label -> label.length() >= SHORTEST_HOUSE && (name.contains(label) || label.contains(name)));
    }

    private static String sender(Message message) {
        if (message.getFrom() == null || message.getFrom().isEmpty()) {
            return "";
        }
        Mailbox first = message.getFrom().get(0);
        return first.getName() == null ? "" : first.getName().strip();
    }
}
