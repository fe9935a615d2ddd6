package org.dateline.web;

import java.util.Optional;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Metadata;
import org.jsoup.nodes.Element;

/** Everything that a page states of its report, each with where it stands. What it does not state stays empty. */
final class PageMetadata {

    private final Page page;
    private final Head head;
    private final StructuredData data;

    PageMetadata(Page page, StructuredData data) {
        this.page = page;
        this.head = Head.of(page.document());
        this.data = data;
    }

    Metadata read() {
        Metadata.Builder metadata = Metadata.builder();
        outlet(metadata);
        url(metadata);
        String outlet = metadata.build().outlet();
        String url = metadata.build().url();
        new Titles(page.document(), head, data, outlet).into(metadata);
        new Authors(page, head, data, outlet).into(metadata);
        new Dates(page, head, data, url).into(metadata);
        metadata.section(head.first("article:section"), "meta");
        data.article()
                .map(article -> StructuredData.text(article, "articleSection"))
                .ifPresent(section -> metadata.section(section, "json-ld"));
        SavedPage.of(page.document()).map(SavedPage::retrieved).ifPresent(metadata::retrieved);
        return beforeRetrieval(metadata.build());
    }

    private void outlet(Metadata.Builder metadata) {
        metadata.outlet(head.first("publisher", "dc.publisher", "application-name"), "meta");
        data.article()
                .map(article -> data.resolve(article.path("publisher")))
                .map(publisher -> StructuredData.text(publisher, "name"))
                .ifPresent(name -> metadata.outlet(name, "json-ld"));
        metadata.outlet(head.first("og:site_name"), "meta");
    }

    private void url(Metadata.Builder metadata) {
        SavedPage.of(page.document()).ifPresent(saved -> metadata.url(saved.url(), "format"));
        metadata.url(head.first("og:url"), "meta");
        Element link = page.document().selectFirst("link[rel=canonical][href]");
        if (link != null && link.attr("href").startsWith("http")) {
            metadata.url(link.attr("href").strip(), "meta");
        }
    }

    /** A page cannot have been published after it was saved. */
    private static Metadata beforeRetrieval(Metadata metadata) {
        Optional<java.time.LocalDate> saved = metadata.retrieved().lastDay();
        Optional<java.time.LocalDate> published = metadata.published().firstDay();
        boolean later = saved.isPresent()
                && published.isPresent()
                && published.get().isAfter(saved.get().plusDays(1));
        if (!later) {
            return metadata;
        }
        java.util.Map<String, String> basis = new java.util.TreeMap<>(metadata.basis());
        basis.remove("published");
        return new Metadata(
                metadata.title(),
                metadata.outlet(),
                metadata.agency(),
                metadata.authors(),
                DateValue.UNKNOWN,
                metadata.modified(),
                metadata.retrieved(),
                metadata.language(),
                metadata.url(),
                metadata.section(),
                basis);
    }
}
