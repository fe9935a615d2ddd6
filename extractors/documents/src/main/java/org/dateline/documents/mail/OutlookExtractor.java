package org.dateline.documents.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;
import org.jspecify.annotations.Nullable;

/** Opens a mail that Outlook has saved. */
final class OutlookExtractor implements Extractor {

    @Override
    public String name() {
        return "outlook";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/vnd.ms-outlook");
    }

    @Override
    public String description() {
        return "mail (MSG): its text and what is attached; title, day and, of newsletters, the outlet from its head";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        try (InputStream stream = source.open();
                MAPIMessage message = new MAPIMessage(stream)) {
            message.setReturnNullOnMissingChunk(true);
            message.guess7BitEncoding();
            text(message, articles);
            for (AttachmentChunks attached : message.getAttachmentFiles()) {
                if (attached.getAttachData() != null) {
                    byte[] bytes = attached.getAttachData().getValue();
                    articles.nested(new Part(name(attached), Part.UNKNOWN, bytes), Metadata.NONE);
                }
            }
        } catch (ChunkNotFoundException | RuntimeException damaged) {
            throw new IOException("the mail is damaged: " + damaged, damaged);
        }
    }

    private static void text(MAPIMessage message, ArticleCollector articles)
            throws IOException, ChunkNotFoundException {
        Metadata stated = stated(message);
        String page = text(message.getHtmlBody());
        String plain = text(message.getTextBody());
        String rich = text(message.getRtfBody());
        if (!page.isBlank()) {
            articles.nested(Part.ofPage("text.html", page), stated);
        } else if (!plain.isBlank()) {
            articles.nested(Part.ofText("text.txt", "text/plain", plain), stated);
        } else if (!rich.isBlank()) {
            byte[] bytes = rich.getBytes(StandardCharsets.ISO_8859_1);
            articles.nested(new Part("text.rtf", "application/rtf", bytes), stated);
        } else {
            articles.report(Severity.WARNING, "no-text", "the mail has no text", 0);
        }
    }

    /** Outlook keeps the head of a mail that came from outside; of others it keeps the subject and the time. */
    private static Metadata stated(MAPIMessage message) throws IOException, ChunkNotFoundException {
        String subject = text(message.getSubject());
        DateValue sent = Optional.ofNullable(message.getMessageDate())
                .map(date -> MailHead.date(date.toInstant().atOffset(ZoneOffset.UTC)))
                .orElse(DateValue.UNKNOWN);
        Metadata kept = MailHead.of(subject, sent, "");
        String[] head = message.getHeaders();
        return head == null ? kept : kept.overlay(MailHead.of(String.join("\r\n", head)));
    }

    private static String name(AttachmentChunks attached) {
        return attached.getAttachLongFileName() == null
                ? "attached.bin"
                : text(attached.getAttachLongFileName().getValue());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
