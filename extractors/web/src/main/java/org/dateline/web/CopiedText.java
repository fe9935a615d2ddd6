package org.dateline.web;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleBuilder;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.PassageKind;

/** A text that somebody copied from a page, taken apart: head, body, and what stands around them. */
final class CopiedText {

    private static final String BASIS = "text";
    private static final int LONGEST_LABEL = 4;

    /** A text with so many lines of furniture was copied with everything on the page. */
    private static final int WHOLE_PAGE = 6;

    private static final int LONGEST_SUBHEAD = 12;
    private static final int TEASER = 60;

    /** A dateline stands within the first words of the body. */
    private static final int OPENING = 150;

    private final List<Line> lines;
    private final CopiedHead head;
    private final int bodyEnd;
    private final long furniture;
    private final Set<String> seen = new HashSet<>();
    private String agency = "";
    private int bodyWords;

    private CopiedText(List<Line> lines) {
        this.lines = lines;
        head = CopiedHead.of(lines);
        bodyEnd = CopiedBody.end(lines, head.bodyStart());
        furniture = lines.stream()
                .filter(line -> line.sign() != Furniture.Sign.NONE)
                .count();
    }

    static CopiedText of(String text) {
        return new CopiedText(CopiedLines.of(text));
    }

    /** Is there a sentence that could be a report? */
    boolean hasBody() {
        return lines.stream()
                .anyMatch(line -> line.sign() == Furniture.Sign.NONE
                        && (line.isProse() || line.words() > 2 && Words.endsSentence(line.text())));
    }

    Article article() {
        ArticleBuilder article = Article.builder();
        for (int i = 0; i < lines.size(); i++) {
            add(article, i);
        }
        return article.metadata(metadata()).confidence(confidence(article)).build();
    }

    private void add(ArticleBuilder article, int number) {
        Line line = lines.get(number);
        boolean repeated = !seen.add(line.text()) && line.words() > 2;
        if (number == head.title()) {
            article.headline(line.text());
        } else if (repeated || number >= bodyEnd && !isCredit(number)) {
            article.boilerplate(line.text());
        } else if (number < head.bodyStart()) {
            addHead(article, number);
        } else {
            addBody(article, number);
        }
    }

    /** Does the line behind the body credit an agency? */
    private boolean isCredit(int number) {
        return number == bodyEnd
                && Agencies.bundled().credited(lines.get(number).text()).isPresent();
    }

    private void addHead(ArticleBuilder article, int number) {
        Line line = lines.get(number);
        agency = Agencies.bundled().credited(line.text()).orElse(agency);
        if (CopiedHead.isByline(line)) {
            article.passage(PassageKind.BYLINE, line.text());
        } else if (number > head.title() && line.isProse()) {
            article.passage(PassageKind.STANDFIRST, line.text());
        } else {
            article.boilerplate(line.text());
        }
    }

    private void addBody(ArticleBuilder article, int number) {
        Line line = lines.get(number);
        String text = line.text();
        Optional<String> credited = Agencies.bundled().credited(text);
        if (credited.isPresent()) {
            agency = credited.get();
            article.passage(PassageKind.BYLINE, text);
            return;
        }
        Optional<Integer> credit = Credits.bundled().startIn(text);
        boolean late = number * 3 > (head.bodyStart() + 2 * bodyEnd);
        if (line.sign() != Furniture.Sign.NONE
                || Credits.bundled().isCredit(text)
                || Appeals.bundled().isAppeal(text, late)
                || isLabel(number)) {
            article.boilerplate(text);
        } else if (credit.isPresent()) {
            String caption = text.substring(0, credit.get()).strip();
            article.passage(seen.add(caption) ? PassageKind.CAPTION : PassageKind.BOILERPLATE, caption);
            article.boilerplate(text.substring(credit.get()));
        } else if (CopiedLines.isItem(text)) {
            article.passage(PassageKind.LIST, text);
            bodyWords += line.words();
        } else if (isSubhead(number)) {
            article.passage(PassageKind.SUBHEAD, text);
        } else {
            addParagraph(article, text);
            bodyWords += line.words();
        }
    }

    private void addParagraph(ArticleBuilder article, String text) {
        if (agency.isEmpty() && bodyWords <= OPENING) {
            agency = Agencies.bundled().inDateline(text).orElse("");
        }
        article.paragraph(text);
    }

    /** On a page that was copied whole, a word or two without a full stop are a button. */
    private boolean isLabel(int number) {
        Line line = lines.get(number);
        return furniture >= WHOLE_PAGE
                && line.words() <= LONGEST_LABEL
                && !Words.endsSentence(line.text())
                && !isSubhead(number);
    }

    private boolean isSubhead(int number) {
        Line line = lines.get(number);
        return line.alone()
                && line.words() <= LONGEST_SUBHEAD
                && line.isTitleLike()
                && number + 1 < bodyEnd
                && lines.get(number + 1).isProse();
    }

    private Metadata metadata() {
        return Metadata.builder()
                .title(head.title() < 0 ? "" : lines.get(head.title()).text(), BASIS)
                .authors(head.authors(), BASIS)
                .outlet(head.outlet(), BASIS)
                .agency(agency, BASIS)
                .published(head.published().orElse(DateValue.UNKNOWN))
                .build();
    }

    private double confidence(ArticleBuilder article) {
        double confidence = 0.95;
        if (head.published().isEmpty()) {
            article.doubt("no-date");
        }
        if (head.title() < 0) {
            confidence -= 0.1;
        }
        if (bodyWords < TEASER && lines.size() > 4) {
            article.doubt("teaser");
            confidence -= 0.4;
        }
        return confidence;
    }
}
