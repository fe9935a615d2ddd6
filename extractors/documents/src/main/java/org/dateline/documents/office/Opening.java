package org.dateline.documents.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleBuilder;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.PassageKind;

/** Tells the opening of a document (headline, byline, date line) from the report, and makes the article. */
final class Opening {

    /** Behind so many blocks nothing is an opening any more. */
    private static final int REACH = 8;

    private static final int LONGEST_HEADLINE = 250;
    private static final int LONGEST_LINE = 90;

    private static final String TEXT = "text";

    private final OpeningWords words;

    Opening(OpeningWords words) {
        this.words = words;
    }

    Article article(List<Block> blocks, DocumentFields fields) {
        List<Block> labelled = new ArrayList<>(blocks);
        int headline = headline(blocks, fields);
        Metadata.Builder metadata = Metadata.builder();
        if (headline >= 0) {
            String title = blocks.get(headline).text();
            metadata.title(title, same(title, fields.title()) ? DocumentFields.BASIS : TEXT);
            labelled.set(headline, blocks.get(headline).as(PassageKind.HEADLINE));
        } else if (!words.isJunkTitle(fields.title())) {
            metadata.title(fields.title().strip(), DocumentFields.BASIS);
        }
        if (headline >= 0
                && same(blocks.get(headline).text(), fields.title())
                && OpeningWords.isName(fields.author())) {
            // whoever wrote the headline into the properties wrote the author there too; a byline wins
            metadata.authors(List.of(fields.author()), DocumentFields.BASIS);
        }
        boolean dated = label(labelled, headline, metadata);
        ArticleBuilder article = Article.builder();
        if (!dated && fields.created().isKnown()) {
            fields.dated(metadata);
            article.doubt("file-date");
        }
        article.metadata(metadata.build());
        labelled.forEach(block -> article.passage(block.kind(), block.text()));
        return article.build();
    }

    /** Where the headline stands: what the document calls its title, else the first heading, else a first line like one. */
    private int headline(List<Block> blocks, DocumentFields fields) {
        int end = Math.min(REACH, blocks.size());
        for (int i = 0; i < end; i++) {
            if (same(blocks.get(i).text(), fields.title())) {
                return i;
            }
        }
        for (int i = 0; i < end; i++) {
            if (blocks.get(i).isHeading()) {
                return i;
            }
        }
        for (int i = 0; i < end && blocks.size() > 1; i++) {
            String text = blocks.get(i).text();
            if (!isDateLine(text) && !words.isByline(text)) {
                return text.length() <= LONGEST_HEADLINE && !text.endsWith(".") ? i : -1;
            }
        }
        return -1;
    }

    /** Labels what is neither headline nor report; says whether a date was found. */
    private boolean label(List<Block> blocks, int headline, Metadata.Builder metadata) {
        boolean dated = false;
        boolean signed = false;
        for (int i = 0; i < Math.min(REACH, blocks.size()); i++) {
            String text = blocks.get(i).text();
            boolean date = !dated && isDateLine(text);
            boolean byline = !signed && text.length() <= LONGEST_LINE && words.isByline(text);
            if (i == headline) {
                continue;
            }
            if (byline) {
                metadata.authors(words.authors(text), TEXT);
                signed = true;
            }
            if (date) {
                metadata.published(DateValue.ofWritten(text, TEXT));
                dated = true;
            }
            if (byline || date) {
                blocks.set(i, blocks.get(i).as(byline ? PassageKind.BYLINE : PassageKind.DATELINE));
            } else if (i < headline) {
                blocks.set(i, blocks.get(i).as(PassageKind.BOILERPLATE));
            }
        }
        return dated;
    }

    private static boolean isDateLine(String text) {
        return text.length() <= LONGEST_LINE
                && !text.endsWith(".")
                && (DateValue.ofWritten(text, TEXT).isKnown());
    }

    private static boolean same(String text, String title) {
        String one = letters(text);
        return !one.isEmpty() && one.equals(letters(title));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "");
    }
}
