package org.dateline.wire.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** Streams the export of a WordPress site (WXR): every post that was published, with the names of its authors. */
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
        boolean complete = Xml.endsWith(source, "</rss");
        try (InputStream stream = source.open();
                StreamParser parser = new StreamParser(Parser.xmlParser())
                        .parse(new InputStreamReader(stream, Xml.charset(source)), "")) {
            int items = read(parser, complete, articles);
            if (!complete) {
                throw new IOException("the export is truncated in or behind item " + Math.max(1, items));
            }
        }
    }

    /** Reads each item when the next one begins, since of a truncated export nobody knows whether the last is whole. */
    private static int read(StreamParser parser, boolean complete, ArticleCollector articles) throws IOException {
        int record = 0;
        Optional<Posts> posts = Optional.empty();
        Optional<Element> pending = Optional.empty();
        for (Element element = parser.selectNext("item"); element != null; element = parser.selectNext("item")) {
            Element channel = Optional.ofNullable(element.parent())
                    .orElseThrow(() -> new IOException("no export: an item without a channel"));
            Posts reader = posts.orElseGet(() -> Posts.of(channel));
            posts = Optional.of(reader);
            if (pending.isPresent()) {
                reader.read(pending.get(), record, articles);
                pending.get().remove();
            }
            pending = Optional.of(element);
            record++;
        }
        if (complete && pending.isPresent() && posts.isPresent()) {
            posts.get().read(pending.get(), record, articles);
        }
        return record;
    }

    /** What the head of an export says of all its posts. */
    private record Posts(FeedItem reader, Map<String, String> names) {

        static Posts of(Element channel) {
            return new Posts(new FeedItem(channel), WordPressExtractor.names(channel));
        }

        void read(Element item, int record, ArticleCollector articles) {
            if (isPublishedPost(item)) {
                Xml.child(item, "creator")
                        .ifPresent(author -> author.text(names.getOrDefault(Xml.text(author), Xml.text(author))));
                reader.read(item, record, articles);
            }
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
