package org.dateline.documents.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;

/** The parts of a mail: the first page, the first plain text, and what is attached. */
final class MailParts {

    /** Nesting of parts deeper than this is made to do harm. */
    private static final int DEPTH = 20;

    private String page = "";
    private String plain = "";
    private final List<Part> attached = new ArrayList<>();

    void add(Entity entity) throws IOException {
        add(entity, 0);
    }

    private void add(Entity entity, int depth) throws IOException {
        if (depth > DEPTH) {
            throw new IOException("parts nested deeper than " + DEPTH);
        }
        Body body = entity.getBody();
        if (body instanceof Multipart multipart) {
            for (Entity part : multipart.getBodyParts()) {
                add(part, depth + 1);
            }
        } else if (body instanceof Message message) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new DefaultMessageWriter().writeMessage(message, bytes);
            attached.add(new Part(name(entity, "eml"), "message/rfc822", bytes.toByteArray()));
        } else if (body instanceof TextBody text && !"attachment".equals(entity.getDispositionType())) {
            addText(entity, text);
        } else if (body instanceof SingleBody single && isReadable(entity)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            single.writeTo(bytes);
            attached.add(new Part(name(entity, "bin"), Part.UNKNOWN, bytes.toByteArray()));
        }
    }

    private void addText(Entity entity, TextBody text) throws IOException {
        if (entity.getMimeType().equals("text/html")) {
            page = page.isEmpty() ? read(text) : page;
        } else if (entity.getMimeType().equals("text/plain")) {
            plain = plain.isEmpty() ? read(text) : plain;
        }
    }

    private static String read(TextBody text) throws IOException {
        StringWriter words = new StringWriter();
        try (Reader reader = new InputStreamReader(text.getInputStream(), charset(text))) {
            reader.transferTo(words);
        }
        return words.toString();
    }

    /** Mail without a stated encoding is UTF-8 today, whatever the standard of 1996 says. */
    private static Charset charset(TextBody text) {
        String name = text.getMimeCharset();
        boolean usable = name != null && !name.equalsIgnoreCase("us-ascii") && Charset.isSupported(name);
        return usable ? Charset.forName(name) : StandardCharsets.UTF_8;
    }

    /** Pictures, sounds, calendars and signatures hold no report. */
    private static boolean isReadable(Entity entity) {
        return !entity.getMimeType()
                .matches("(?:image|audio|video)/.*|text/(?:calendar|x-vcard)|application/(?:pgp|pkcs7|x-pkcs7).*");
    }

    private String name(Entity entity, String ending) {
        String name = entity.getFilename();
        return name == null || name.isBlank() ? "part" + (attached.size() + 1) + "." + ending : name;
    }

    /** The page, or else the plain text, with what the head states; then what is attached. */
    void handOver(Metadata stated, ArticleCollector articles) throws IOException {
        if (!page.isBlank()) {
            articles.nested(Part.ofPage("text.html", page), stated);
        } else if (!plain.isBlank()) {
            handOverText(stated, articles);
        } else if (attached.isEmpty()) {
            articles.report(Severity.WARNING, "no-text", "the mail has no text", 0);
        }
        for (Part part : attached) {
            articles.nested(part, Metadata.NONE);
        }
    }

    private void handOverText(Metadata stated, ArticleCollector articles) throws IOException {
        List<String> messages = Digest.messages(plain);
        if (messages.isEmpty()) {
            articles.nested(Part.ofText("text.txt", "text/plain", plain), stated);
        }
        for (int i = 0; i < messages.size(); i++) {
            // the head of a message knows better than that of the digest
            articles.nested(Part.ofText((i + 1) + ".eml", "message/rfc822", messages.get(i)), stated);
        }
    }
}
