package org.dateline.core.plugin;

import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.spi.Options;

/** The options of one plugin out of those of all. */
record PluginOptions(String prefix, Map<String, String> all, TextPolicy textPolicy) implements Options {

    @Override
    public Optional<String> value(String name) {
        return Optional.ofNullable(all.get(prefix + "." + name));
    }
}
