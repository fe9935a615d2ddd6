package org.dateline.events.actors;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Annotation;
import org.dateline.core.model.Layer;
import org.dateline.core.spi.Annotator;

/** Finds mentions of actors and places, codes them, and chains those that mean the same. */
final class ActorsAnnotator implements Annotator {

    private final Knowledge knowledge;

    ActorsAnnotator(List<Path> packs) {
        knowledge = Knowledge.load(packs);
    }

    @Override
    public String name() {
        return "actors";
    }

    @Override
    public Set<Layer> needs() {
        return Set.of(Layer.SENTENCES, Layer.TOKENS, Layer.CLAUSES, Layer.NAMES);
    }

    @Override
    public Set<Layer> gives() {
        return Set.of(Layer.ENTITIES);
    }

    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public List<? extends Annotation> annotate(AnnotatedArticle article) {
        return new ArticleReader(knowledge, article).read();
    }
}
