package org.dateline.documents.mail;

import java.util.List;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/** Opens mails and mailboxes. */
public final class MailPlugin implements Plugin {

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public String description() {
        return "opens mails (EML, MSG) and mailboxes (MBOX)";
    }

    @Override
    public List<Extractor> extractors(Options options) {
        return List.of(new MessageExtractor(), new MailboxExtractor(), new OutlookExtractor());
    }
}
