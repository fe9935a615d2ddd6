package org.dateline.wire.feeds;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the export of a WordPress site (WXR): every post that was published, with the names of its authors. */
final class WordPressExtractor implements Extractor {

    @Override
    public String name() {
        return "wordpress";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(FeedDetector.WORDPRESS);
    }

    @Override
    public String description() {
        return "WordPress export (WXR): every published post; title, outlet, authors, day, language, address, section";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        Document document = Xml.read(source);
        Element channel = Optional.ofNullable(document.firstElementChild())
                .flatMap(root -> Xml.child(root, "channel"))
                .orElseThrow(() -> new IOException("no export: no channel in it"));
        Map<String, String> names = names(channel);
        boolean complete = Xml.isComplete(source, document);
        List<Element> items = Xml.children(channel, "item");
        int whole = complete ? items.size() : items.size() - 1;
        FeedItem reader = new FeedItem(channel);
        for (int i = 0; i < whole; i++) {
            Element item = items.get(i);
            if (isPublishedPost(item)) {
                Xml.child(item, "creator")
                        .ifPresent(author -> author.text(names.getOrDefault(Xml.text(author), Xml.text(author))));
                reader.read(item, i + 1, articles);
            }
        }
        if (!complete) {
            throw new IOException("the export is truncated in or behind item " + Math.max(1, items.size()));
        }
    }

    /** Pages, menus, pictures and drafts are items too. */
    private static boolean isPublishedPost(Element item) {
        String type = Xml.text(item, "post_type");
        String status = Xml.text(item, "status");
        return (type.isEmpty() || type.equals("post")) && (status.isEmpty() || status.equals("publish"));
    }

    /** The name that a site shows, by the name an author logs in with. */
    private static Map<String, String> names(Element channel) {
        Map<String, String> names = new HashMap<>();
        for (Element author : Xml.children(channel, "author")) {
            names.put(Xml.text(author, "author_login"), Xml.text(author, "author_display_name"));
        }
        return names;
    }
}
