package org.dateline.web;

import java.util.List;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/** Plain text: a dispatch, or what somebody copied from a page together with counters, menus and most-read lists. */
public final class CopiedTextPlugin implements Plugin {

    @Override
    public String name() {
        return "copied-text";
    }

    @Override
    public String description() {
        return "plain text, also text copied from a web page: title, byline, date and body without the furniture";
    }

    @Override
    public List<Extractor> extractors(Options options) {
        return List.of(new CopiedTextExtractor());
    }
}
