package org.dateline.web;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleBuilder;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.PassageKind;
import org.jsoup.nodes.Document;

/** Makes the article of a page: candidates, their agreement, the clean-up, the metadata, the confidence. */
final class PageArticle {

    private static final List<Candidate> CANDIDATES =
            List.of(new StructureCandidate(), new ReadabilityCandidate(), new DensityCandidate(), new RunCandidate());

    /** How sure a body is that the page states and does not show. */
    private static final double STATED = 0.75;

    private static final double THOUSANDTHS = 1000;

    private PageArticle() {}

    /** The article; empty where the page has no text that could be one. */
    static Optional<Article> of(Document document) {
        StructuredData data = StructuredData.of(document);
        Page page = Page.of(document);
        Metadata metadata = new PageMetadata(page, data).read();
        StatedBody stated = new StatedBody(data);
        Optional<Agreement.Choice> choice = Agreement.of(page, opinions(page, stated));
        int shown = choice.map(chosen -> Agreement.words(page, chosen.blocks())).orElse(0);
        Page source = stated.replaces(shown) ? stated.page() : page;
        if (source != page) {
            choice = Optional.of(new Agreement.Choice(StatedBody.everything(source), STATED));
        }
        if (choice.isEmpty()) {
            return Optional.empty();
        }
        PageBody body = new PageBody(source, choice.get().blocks(), metadata);
        ArticleBuilder article = Article.builder();
        article.passage(PassageKind.HEADLINE, metadata.title());
        body.addTo(article);
        article.metadata(withCredits(metadata, body));
        Traits traits = Traits.of(source, body.blocks(), choice.get().agreement(), stated.words());
        BitSet visible = source == page ? body.blocks() : new BitSet();
        Set<Doubt> doubts = new PageDoubts(page, data, metadata).of(visible, body.words(), shown, stated.words());
        doubts.forEach(doubt -> article.doubt(doubt.code()));
        article.confidence(confidence(traits, doubts));
        return body.words() > 2 ? Optional.of(article.build()) : Optional.empty();
    }

    private static double confidence(Traits traits, Set<Doubt> doubts) {
        double confidence = Confidence.bundled().of(traits);
        for (Doubt doubt : doubts) {
            confidence *= doubt.factor();
        }
        return Math.round(confidence * THOUSANDTHS) / THOUSANDTHS;
    }

    static List<Agreement.Opinion> opinions(Page page, StatedBody stated) {
        List<Agreement.Opinion> opinions = new ArrayList<>();
        for (Candidate candidate : CANDIDATES) {
            BitSet chosen = candidate.choose(page);
            if (!chosen.isEmpty()) {
                opinions.add(new Agreement.Opinion(chosen, candidate.weight()));
            }
        }
        BitSet inStated = stated.candidate().choose(page);
        if (Agreement.words(page, inStated) * 2 > stated.words()) {
            opinions.add(new Agreement.Opinion(inStated, stated.candidate().weight()));
        }
        return opinions;
    }

    /** What only the text says: the agency it credits, and the author who signs below it. */
    private static Metadata withCredits(Metadata metadata, PageBody body) {
        Metadata.Builder credited = metadata.with();
        metadata.authors().stream()
                .flatMap(author -> Agencies.bundled().named(author).stream())
                .findFirst()
                .ifPresent(agency -> credited.agency(agency, metadata.basisOf("authors")));
        credited.agency(body.agency(), "text");
        if (metadata.authors().stream().noneMatch(Byline::isName)
                && !body.signature().isEmpty()) {
            credited.authors(Byline.names(body.signature()), "text");
        }
        return credited.build();
    }
}
