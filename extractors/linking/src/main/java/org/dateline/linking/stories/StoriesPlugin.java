package org.dateline.linking.stories;

import java.util.List;
import java.util.Set;
import org.dateline.core.spi.Linker;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/** Finds which articles tell one story. */
public final class StoriesPlugin implements Plugin {

    private static final String WINDOW = "window-days";
    private static final int TWO_WEEKS = 14;

    @Override
    public String name() {
        return "stories";
    }

    @Override
    public String description() {
        return "articles that tell one story, from their words, names and days";
    }

    @Override
    public Set<String> options() {
        return Set.of(WINDOW);
    }

    @Override
    public List<Linker<?>> linkers(Options options) {
        return List.of(new StoriesLinker(options.number(WINDOW, TWO_WEEKS)));
    }
}
