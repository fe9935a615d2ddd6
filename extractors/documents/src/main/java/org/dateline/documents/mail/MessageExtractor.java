package org.dateline.documents.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;

/** Opens one mail: its text as a page where it has one, else as plain text, then what is attached. */
final class MessageExtractor implements Extractor {

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("message/rfc822");
    }

    @Override
    public String description() {
        return "mail (EML): its text and what is attached; title, day and, of newsletters, the outlet from its head";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        try (InputStream stream = source.open()) {
            Message message = builder.parseMessage(stream);
            try {
                MailParts parts = new MailParts();
                parts.add(message);
                parts.handOver(MailHead.of(message), articles);
            } finally {
                message.dispose();
            }
        } catch (RuntimeException damaged) {
            throw new IOException("the mail is damaged: " + damaged, damaged);
        }
    }
}
