package org.dateline.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import org.dateline.core.model.Metadata;
import org.jsoup.nodes.Element;

/** Finds what makes the article of a page doubtful. */
final class PageDoubts {

    private static final int TEASER = 60;

    /** So many words make an article that is surely one. */
    private static final int ENOUGH = 200;

    /** A page that states so many times more than it shows keeps the rest from its readers. */
    private static final double STATED_MORE = 1.5;

    /** A page that counts so many times more words than it shows breaks off. */
    private static final double COUNTED_MORE = 2;

    private final Page page;
    private final StructuredData data;
    private final Metadata metadata;
    private final Head head;

    PageDoubts(Page page, StructuredData data, Metadata metadata) {
        this.page = page;
        this.data = data;
        this.metadata = metadata;
        head = Head.of(page.document());
    }

    /**
     * The doubts.
     *
     * @param body the numbers of the body's blocks; none where the page does not show it
     * @param words of the body
     * @param shown how many words of it the page shows
     * @param stated how many words the page states as its body, 0 for no statement
     */
    Set<Doubt> of(BitSet body, int words, int shown, int stated) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        note(doubts, Doubt.NO_DATE, !metadata.published().isKnown());
        note(doubts, Doubt.PAYWALL, isLocked(body, shown) || stated > shown * STATED_MORE && stated > ENOUGH / 2);
        note(doubts, Doubt.TEASER, words < TEASER);
        note(doubts, Doubt.TRUNCATED, breaksOff(body, words));
        note(doubts, Doubt.LIVEBLOG, data.has("LiveBlogPosting"));
        note(doubts, Doubt.SEVERAL_ARTICLES, isSeveral());
        note(doubts, Doubt.VIDEO, words < ENOUGH && (isOnly("video") || inPath(Doubt.VIDEO)));
        note(doubts, Doubt.GALLERY, words < ENOUGH && inPath(Doubt.GALLERY));
        note(doubts, Doubt.NOT_AN_ARTICLE, isNone());
        return doubts;
    }

    private static void note(Set<Doubt> doubts, Doubt doubt, boolean holds) {
        if (holds) {
            doubts.add(doubt);
        }
    }

    private boolean isLocked(BitSet body, int shown) {
        if (shown >= ENOUGH) {
            return false;
        }
        boolean stated = data.article()
                .map(object -> object.path("isAccessibleForFree"))
                .map(JsonNode::asText)
                .filter(free -> free.equalsIgnoreCase("false"))
                .isPresent();
        return stated
                || page.blocks().stream()
                        .filter(block -> block.number() >= body.length())
                        .anyMatch(block -> DoubtPhrases.bundled().inLine(Doubt.PAYWALL, block.text()));
    }

    private boolean breaksOff(BitSet body, int words) {
        if (body.isEmpty() || words >= ENOUGH) {
            return false;
        }
        String last = page.blocks().get(body.length() - 1).text();
        double counted = data.article()
                .map(object -> object.path("wordCount").asDouble(0))
                .orElse(0.0);
        return last.endsWith("…")
                || last.endsWith("...")
                || last.endsWith("[…]")
                || last.endsWith("[...]")
                || counted > words * COUNTED_MORE && counted > ENOUGH / 2;
    }

    /** Do two boxes that call themselves articles, neither inside the other, hold as much prose as an article has? */
    private boolean isSeveral() {
        int several = 0;
        for (Element article : page.document().select("article")) {
            boolean outer = article.parent() == null || article.parent().closest("article") == null;
            several += outer && page.prose(article) >= ENOUGH ? 1 : 0;
        }
        return several > 1;
    }

    private boolean isOnly(String kind) {
        return head.first("og:type").startsWith(kind)
                || data.has("VideoObject") && data.strictArticle().isEmpty();
    }

    private boolean isNone() {
        boolean unmarked =
                data.strictArticle().isEmpty() && !metadata.published().isKnown();
        return DoubtPhrases.bundled()
                        .inTitle(Doubt.NOT_AN_ARTICLE, page.document().title())
                || unmarked && isFrontPage();
    }

    private boolean isFrontPage() {
        return !metadata.url().isEmpty() && path().length() <= 1;
    }

    private boolean inPath(Doubt doubt) {
        return DoubtPhrases.bundled().inPath(doubt, path());
    }

    private String path() {
        try {
            return String.valueOf(URI.create(metadata.url()).getPath());
        } catch (IllegalArgumentException noAddress) {
            return metadata.url();
        }
    }
}
