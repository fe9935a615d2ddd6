package org.dateline.web;

import java.util.List;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/** Pages of news sites as HTML or XHTML, also as saved by SingleFile: the report without the furniture of the site. */
public final class HtmlPlugin implements Plugin {

    @Override
    public String name() {
        return "html";
    }

    @Override
    public String description() {
        return "pages of news sites, also as saved by SingleFile: body and metadata without the furniture";
    }

    @Override
    public List<Extractor> extractors(Options options) {
        return List.of(new HtmlExtractor());
    }
}
