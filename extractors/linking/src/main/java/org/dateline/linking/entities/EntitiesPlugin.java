package org.dateline.linking.entities;

import java.util.List;
import org.dateline.core.spi.Linker;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/** Finds which mentions of several articles are one person, organisation, group or place. */
public final class EntitiesPlugin implements Plugin {

    @Override
    public String name() {
        return "entities";
    }

    @Override
    public String description() {
        return "one person, organisation, group or place across articles, spellings and scripts";
    }

    @Override
    public List<Linker<?>> linkers(Options options) {
        return List.of(new EntitiesLinker());
    }
}
