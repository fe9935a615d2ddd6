package org.dateline.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.BitSet;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The text that a page states as {@code articleBody}: an opinion on what its body is, and the body itself where the page
 * shows next to nothing of it.
 */
final class StatedBody {

    /** A shorter text is a summary. */
    private static final int ENOUGH = 80;

    /** A page that shows less than this share of the stated text keeps the report from its readers. */
    private static final double HIDDEN = 0.3;

    private final String raw;
    private final ArticleBodyCandidate candidate;

    StatedBody(StructuredData data) {
        JsonNode body = data.article().orElseGet(MissingNode::getInstance).path("articleBody");
        raw = body.isTextual() ? body.asText() : "";
        candidate = new ArticleBodyCandidate(StructuredData.clean(raw));
    }

    int words() {
        return candidate.words();
    }

    ArticleBodyCandidate candidate() {
        return candidate;
    }

    /** Does the page show so few words that the stated text must stand in for them? */
    boolean replaces(int shown) {
        return words() >= ENOUGH && shown < words() * HIDDEN;
    }

    /** A page made of the stated text alone. */
    Page page() {
        Document document = Jsoup.parse("");
        Element article = document.body().appendElement("article");
        String lower = raw.toLowerCase(Locale.ROOT);
        if (lower.contains("<p") || lower.contains("<br")) {
            article.html(raw);
        } else {
            Parser.unescapeEntities(raw, false)
                    .lines()
                    .forEach(line -> article.appendElement("p").text(line));
        }
        return Page.of(document);
    }

    /** Everything on that page. */
    static BitSet everything(Page page) {
        BitSet all = new BitSet();
        page.blocks().stream().filter(page::isContent).forEach(block -> all.set(block.number()));
        return all;
    }
}
