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

    /** What it found itself, and nothing else; every span lies inside the text. */
    List<? extends Annotation> annotate(AnnotatedArticle article);
}
