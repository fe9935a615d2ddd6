package org.dateline.core.spi;

import java.io.IOException;
import org.dateline.core.model.Article;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Severity;

/** Takes what an extractor finds. */
public interface ArticleCollector {

    /** Take an article; the pipeline numbers it and adds its provenance. */
    void accept(Article article);

    /**
     * Take an article whose number inside the source is given: the line of a table, the record of a crawl.
     *
     * @param record 1-based, growing from article to article; gaps are the records that could not be read
     */
    default void accept(Article article, int record) {
        accept(article);
    }

    /**
     * Report something that went wrong with one item of the source.
     *
     * @param record the 1-based number of the item, 0 for the source as a whole
     * @param code kebab-case and stable
     */
    void report(Severity severity, String code, String message, int record);

    /**
     * Hand a document inside the source back to be detected and read like any other.
     *
     * @param child its {@linkplain Source#uri() uri} is the name inside the container only
     * @param stated what the container says of it, which wins over what the document says; {@link Metadata#NONE} for nothing
     * @throws IOException if a limit of depth, size or number is reached, which ends the container
     */
    void nested(Source child, Metadata stated) throws IOException;
}
