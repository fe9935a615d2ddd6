package org.dateline.corpus;

import java.io.IOException;
import java.util.Optional;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Article;
import org.dateline.core.model.CodePoints;

/**
 * Takes articles, alone or with what was found in them, one by one, in any order and from any thread; the files are in the order
 * of source and record. {@link #complete} puts them in their place; closing without it leaves
 * the folder as it was, but for a file {@code .unsorted} beside it from which a later run can go on.
 *
 * @see CorpusFolder#articleWriter()
 * @see CorpusFolder#annotationWriter()
 */
public final class ArticleWriter implements AutoCloseable {

    private final OrderedLines lines;
    private final boolean annotations;

    ArticleWriter(LineFile file, boolean annotations) throws IOException {
        this.lines = new OrderedLines(file);
        this.annotations = annotations;
    }

    /** An article in which nothing was found, or not yet. */
    public void write(Article article) throws IOException {
        write(new AnnotatedArticle(article));
    }

    public void write(AnnotatedArticle annotated) throws IOException {
        write(annotated, annotations ? ArticleLine.digest(annotated.article()) : "");
    }

    /** An article of which not all could be annotated: what was found is kept, and a later run that goes on from it tries again. */
    public void writeUnfinished(AnnotatedArticle annotated) throws IOException {
        write(annotated, "");
    }

    /** What an earlier run has found in an article. @return false if it found nothing, or the article has changed since */
    public boolean copy(Article article, EarlierAnnotations earlier) throws IOException {
        Optional<byte[]> line = earlier.line(article);
        if (line.isPresent()) {
            lines.add(article, line.get());
        }
        return line.isPresent();
    }

    private void write(AnnotatedArticle annotated, String digest) throws IOException {
        Article article = annotated.article();
        byte[] line = annotations
                ? Json.line(
                        Json.writer().withAttribute(SpanJson.OFFSETS, CodePoints.of(article.text())),
                        AnnotationsLine.of(annotated, digest))
                : Json.line(Json.writer(), ArticleLine.of(article));
        lines.add(article, line);
    }

    /** How many articles were written. */
    public int size() {
        return lines.size();
    }

    /** Sort what was written and put it in its place. */
    public void complete() throws IOException {
        lines.complete();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
