package org.dateline.documents.mail;

import java.io.IOException;
import java.io.InputStream;
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
        return "mail (MSG): its text and what is attached; title and day from its head";
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
        Metadata stated = MailHead.of(
                text(message.getSubject()),
                Optional.ofNullable(message.getMessageDate())
                        .map(date -> MailHead.date(date.toInstant().atOffset(ZoneOffset.UTC)))
                        .orElse(DateValue.UNKNOWN),
                "");
        String page = text(message.getHtmlBody());
        String plain = text(message.getTextBody());
        if (!page.isBlank()) {
            articles.nested(Part.ofPage("text.html", page), stated);
        } else if (!plain.isBlank()) {
            articles.nested(Part.ofText("text.txt", "text/plain", plain), stated);
        } else {
            articles.report(Severity.WARNING, "no-text", "the mail has no text", 0);
        }
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
