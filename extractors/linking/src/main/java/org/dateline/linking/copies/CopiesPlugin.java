package org.dateline.linking.copies;

import java.util.List;
import java.util.Set;
import org.dateline.core.spi.Linker;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/** Finds which articles repeat others, and how. */
public final class CopiesPlugin implements Plugin {

    private static final String WINDOW = "window-days";
    private static final int MONTH = 31;

    @Override
    public String name() {
        return "copies";
    }

    @Override
    public String description() {
        return "articles that repeat others: identical, copy, excerpt, superset, merged";
    }

    @Override
    public Set<String> options() {
        return Set.of(WINDOW);
    }

    @Override
    public List<Linker<?>> linkers(Options options) {
        return List.of(new CopiesLinker(options.number(WINDOW, MONTH)));
    }
}
