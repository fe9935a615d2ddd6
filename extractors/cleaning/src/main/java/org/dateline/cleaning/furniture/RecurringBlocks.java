package org.dateline.cleaning.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.core.model.Article;
import org.dateline.core.model.Passage;
import org.dateline.core.model.PassageKind;
import org.dateline.core.spi.Cleaner;
import org.dateline.core.spi.Collection;

/**
 * A passage that stands on several pages of one site is furniture, unless the article itself stands there several times.
 *
 * <p>Newsrooms repeat whole sentences too: the background of a long story, or paragraphs of an agency in several reports. A paragraph that
 * reads like a sentence is therefore furniture only where a good part of all pages of the site has it.
 */
final class RecurringBlocks implements Cleaner {

    /** Shorter ones are buttons and slogans, even with a full stop. */
    private static final Pattern SENTENCE =
            Pattern.compile("(?s)(?:\\S+\\s+){11,}.*[.!?…][\"'”’»)]*|.{30,}[。！？][」』”]*");

    private final Thresholds thresholds;

    RecurringBlocks(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    @Override
    public String name() {
        return "furniture";
    }

    @Override
    public Article clean(Article article, Collection collection) {
        int ofSite = collection.articlesOfSite(article);
        if (ofSite < thresholds.pages()) {
            return article;
        }
        int all = 0;
        int cut = 0;
        List<Passage> cleaned = new ArrayList<>();
        for (Passage passage : article.passages()) {
            boolean edited = passage.kind().isEdited() && passage.kind() != PassageKind.HEADLINE;
            boolean recurs = edited && collection.recurrence(article, passage) >= enough(article, passage, ofSite);
            if (passage.kind().isBody()) {
                all += passage.span().length();
                cut += recurs ? passage.span().length() : 0;
            }
            cleaned.add(recurs ? passage.as(PassageKind.BOILERPLATE) : passage);
        }
        boolean copies = (long) cut * 100 > (long) all * thresholds.most();
        return copies ? article : article.withPassages(cleaned);
    }

    private int enough(Article article, Passage passage, int ofSite) {
        boolean sentence = passage.kind() == PassageKind.PARAGRAPH
                && SENTENCE.matcher(passage.span().in(article.text())).matches();
        return sentence ? thresholds.forSentences(ofSite) : thresholds.forLines(ofSite);
    }
}
