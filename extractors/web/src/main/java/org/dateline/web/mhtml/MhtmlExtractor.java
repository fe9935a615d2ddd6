package org.dateline.web.mhtml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;

/** One container, one page, handed back to be read as HTML. */
final class MhtmlExtractor implements Extractor {

    @Override
    public String name() {
        return "mhtml";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("multipart/related", "application/x-mimearchive");
    }

    @Override
    public String description() {
        return "pages saved as MHTML: what the page inside yields, its address, and when it was saved";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        SavedContainer container = new SavedContainer();
        Optional<Part> page;
        try (InputStream in = source.open()) {
            page = container.page(in);
        }
        if (page.isPresent()) {
            articles.nested(page.get(), container.stated());
        } else {
            articles.report(Severity.WARNING, "no-text", "no page in this container", 1);
        }
    }
}
