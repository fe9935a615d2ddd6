package org.dateline.corpus;

import java.util.Iterator;
import java.util.stream.Stream;
import org.dateline.core.model.Article;
import org.dateline.core.model.CodePoints;
import org.dateline.core.model.Span;
import org.dateline.core.model.WellFormed;

/** The texts of a corpus, for a reader who asks for them in the order of the corpus. */
final class Texts implements AutoCloseable {

    private final CorpusFolder corpus;
    private Stream<Article> stream;
    private Iterator<Article> articles;
    private String id = "";
    private String text = "";
    private CodePoints points = CodePoints.of("");

    Texts(CorpusFolder corpus) {
        this.corpus = corpus;
        this.stream = corpus.articles();
        this.articles = stream.iterator();
    }

    /** What is wrong with a quotation; empty where nothing is. Without words, only the offsets are looked at. */
    String compare(String articleId, int start, int end, String words) {
        if (!articleId.equals(id) && !advance(articleId) && !rewind(articleId)) {
            return "no article " + articleId + " in the corpus";
        }
        int length = text.codePointCount(0, text.length());
        if (start < 0 || end < start || end > length) {
            return start + " to " + end + " is outside the " + length + " code points of article " + id;
        }
        String there = text.substring(unit(start), unit(end));
        boolean same = words.isEmpty() || writings(there).anyMatch(words::equals);
        return same ? "" : "says \"" + words + "\", but article " + id + " has \"" + there + "\" there";
    }

    /** A text as formats have to write it: XML forbids some characters and, in attributes, turns line breaks into blanks. */
    private static Stream<String> writings(String there) {
        String xml = WellFormed.xml(there);
        return Stream.of(
                WellFormed.text(there), xml, xml.replaceAll("\\r\\n?", "\n"), xml.replaceAll("[\\t\\n\\r]", " "));
    }

    private int unit(int codePoint) {
        return points.units(new Span(codePoint, codePoint)).start();
    }

    private boolean advance(String articleId) {
        while (articles.hasNext()) {
            Article article = articles.next();
            if (article.id().equals(articleId)) {
                id = articleId;
                text = article.text();
                points = CodePoints.of(text);
                return true;
            }
        }
        return false;
    }

    /** For a file in another order: slow, and right all the same. */
    private boolean rewind(String articleId) {
        stream.close();
        stream = corpus.articles();
        articles = stream.iterator();
        return advance(articleId);
    }

    @Override
    public void close() {
        stream.close();
    }
}
