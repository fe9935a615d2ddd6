package org.dateline.core.spi;

import java.util.List;
import java.util.Set;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Annotation;
import org.dateline.core.model.Layer;

/** Finds things in one article. One instance serves many threads. */
public interface Annotator {

    String name();

    /** The layers that must be there before it runs. */
    default Set<Layer> needs() {
        return Set.of();
    }

    /** The layers it adds to. */
    Set<Layer> gives();

    /**
     * The languages it reads, as ISO 639-1 codes; empty for all. An article in another language is passed over, with the issue
     * {@code language-unsupported} where this annotator gives {@link Layer#SENTENCES}.
     */
    default Set<String> languages() {
        return Set.of();
    }

    /** What it found itself, and nothing else; every span lies inside the text. */
    List<? extends Annotation> annotate(AnnotatedArticle article);

    /** The same, for an annotator that has something to report: this is what the pipeline calls. */
    default List<? extends Annotation> annotate(AnnotatedArticle article, IssueCollector issues) {
        return annotate(article);
    }
}
