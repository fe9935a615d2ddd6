package org.dateline.databases.exports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads the pages that Nexis saves: comments divide the articles, blocks the fields of an article. */
final class NexisExtractor implements Extractor {

    private static final Pattern COUNTER = Pattern.compile("\\d+ \\p{L}+ \\d+ \\p{L}+|\\p{L}+ \\d+ \\p{L}+ \\d+");

    private final Conventions conventions;
    private final NexisArticle reader;

    NexisExtractor(Conventions conventions) {
        this.conventions = conventions;
        reader = new NexisArticle(conventions);
    }

    @Override
    public String name() {
        return "nexis";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(ExportDetector.NEXIS);
    }

    @Override
    public String description() {
        return "Nexis HTML, any interface language: every article; title, outlet, authors, day, section, language; counts checked";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        Document document = Pages.read(source);
        List<List<Element>> found = divide(document.body());
        for (int i = 0; i < found.size(); i++) {
            conventions.handOver(reader.read(blocks(found.get(i))), i + 1, articles);
        }
        Pages.check(found.size(), promised(document), articles);
    }

    private static OptionalInt promised(Document document) {
        String count = document.select("meta[documents]").attr("documents");
        return count.matches("\\d+") ? OptionalInt.of(Integer.parseInt(count)) : OptionalInt.empty();
    }

    /** The blocks of each article. */
    private static List<List<Element>> divide(Element body) {
        List<List<Element>> articles = new ArrayList<>();
        boolean inside = false;
        for (Node node : body.childNodes()) {
            if (node instanceof Comment comment) {
                boolean begins = comment.getData().contains("<DOCFULL>");
                inside = begins || inside && !comment.getData().contains("</DOCFULL>");
                if (begins) {
                    articles.add(new ArrayList<>());
                }
            } else if (inside
                    && node instanceof Element block
                    && block.tagName().equals("div")) {
                articles.get(articles.size() - 1).add(block);
            }
        }
        return articles;
    }

    private static List<NexisBlock> blocks(List<Element> article) {
        List<NexisBlock> blocks = article.stream().map(NexisExtractor::block).toList();
        boolean counted =
                !blocks.isEmpty() && COUNTER.matcher(blocks.get(0).text()).matches();
        return counted ? blocks.subList(1, blocks.size()) : blocks;
    }

    /** A label is set in bold, alone at the head of its block. */
    private static NexisBlock block(Element element) {
        String text = Report.clean(element.text());
        String label = Optional.ofNullable(element.selectFirst("span"))
                .map(first -> Report.clean(first.text()))
                .filter(first -> first.endsWith(":"))
                .map(first -> first.substring(0, first.length() - 1))
                .orElse("");
        List<String> paragraphs = element.select("p").stream()
                .map(paragraph -> Pages.lines(paragraph).replace('\n', ' '))
                .toList();
        return new NexisBlock(text, label, paragraphs.isEmpty() ? List.of(text) : paragraphs);
    }
}
