package org.dateline.wire.feeds;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads RSS 0.9 to 2.0 and Atom: every item is an article, the channel is its outlet. */
final class SyndicationExtractor implements Extractor {

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(FeedDetector.RSS, FeedDetector.ATOM);
    }

    @Override
    public String description() {
        return "RSS, Atom: every item; title, outlet, authors, days, language, address, section; full text or a teaser";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        Document document = Xml.read(source);
        Element root = Optional.ofNullable(document.firstElementChild())
                .orElseThrow(() -> new IOException("no feed: no element in it"));
        Element channel = Xml.child(root, "channel").orElse(root);
        boolean complete = Xml.isComplete(source, document);
        List<Element> items = items(root, channel);
        // of a truncated feed nobody knows whether the last item is whole
        int whole = complete ? items.size() : items.size() - 1;
        FeedItem reader = new FeedItem(channel);
        for (int i = 0; i < whole; i++) {
            reader.read(items.get(i), i + 1, articles);
        }
        if (!complete) {
            throw new IOException("the feed is truncated in or behind item " + Math.max(1, items.size()));
        }
        if (items.isEmpty()) {
            articles.report(Severity.WARNING, "no-article", "the feed has no items", 0);
        }
    }

    /** In RSS 1.0 the items stand beside the channel. */
    private static List<Element> items(Element root, Element channel) {
        List<Element> inside = Xml.children(channel, "item");
        List<Element> items = inside.isEmpty() ? Xml.children(root, "item") : inside;
        return items.isEmpty() ? Xml.children(root, "entry") : items;
    }
}
