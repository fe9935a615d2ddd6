package org.dateline.documents.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;

/** Divides a mailbox into its mails, at the lines that begin with "From " (RFC 4155); a quoted ">From " is set right. */
final class MailboxExtractor implements Extractor {

    /** In bytes; a longer mail is left out and reported. */
    private static final int LONGEST = 64 << 20;

    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

    @Override
    public String name() {
        return "mailbox";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/mbox");
    }

    @Override
    public String description() {
        return "mailbox (MBOX): every mail in it";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        int number = 0;
        boolean blankBefore = true;
        try (InputStream lines = new BufferedInputStream(source.open())) {
            for (byte[] line = line(lines); line.length > 0; line = line(lines)) {
                if (blankBefore && startsWithFrom(line, 0)) {
                    handOver(mail, number++, articles);
                    mail.reset();
                } else if (mail.size() <= LONGEST) {
                    boolean quoted = line[0] == '>' && startsWithFrom(line, quotes(line));
                    mail.write(line, quoted ? 1 : 0, line.length - (quoted ? 1 : 0));
                }
                blankBefore = line.length <= 2 && new String(line, StandardCharsets.US_ASCII).isBlank();
            }
        }
        handOver(mail, number, articles);
    }

    private static void handOver(ByteArrayOutputStream mail, int number, ArticleCollector articles) throws IOException {
        if (number == 0) {
            return;
        }
        if (mail.size() > LONGEST) {
            articles.report(Severity.WARNING, "too-long", "mail of more than " + LONGEST + " bytes", number);
        } else {
            articles.nested(new Part(number + ".eml", "message/rfc822", mail.toByteArray()), Metadata.NONE);
        }
    }

    private static int quotes(byte[] line) {
        int quotes = 0;
        while (quotes < line.length && line[quotes] == '>') {
            quotes++;
        }
        return quotes;
    }

    private static boolean startsWithFrom(byte[] line, int at) {
        return line.length >= at + FROM.length
                && java.util.Arrays.equals(line, at, at + FROM.length, FROM, 0, FROM.length);
    }

    /** The next line with its end; empty behind the last. */
    private static byte[] line(InputStream stream) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = stream.read(); next >= 0; next = stream.read()) {
            line.write(next);
            if (next == '\n' || line.size() > LONGEST) {
                break;
            }
        }
        return line.toByteArray();
    }
}
