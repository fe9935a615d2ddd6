package org.dateline.language;

import java.util.List;
import java.util.Set;
import org.dateline.core.spi.Annotator;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/** Sentences, words, names and clauses of English articles. */
public final class LanguagePlugin implements Plugin {

    @Override
    public String name() {
        return "language";
    }

    @Override
    public String description() {
        return "reads the sentences of English articles: words, dependencies, names and clauses";
    }

    /** {@code models}: the folder with the unpacked models of the engine. */
    @Override
    public Set<String> options() {
        return Set.of("models");
    }

    @Override
    public List<Annotator> annotators(Options options) {
        ModelFolder models = new ModelFolder(options.files("models"));
        return List.of(new LanguageAnnotator(() -> DependencyEngine.shared(models)));
    }
}
