package org.dateline.core.plugin;

import org.dateline.core.spi.Plugin;

/**
 * A plugin and where it comes from.
 *
 * @param origin the jar or folder, for messages
 * @param version as its jar states it; empty where it does not
 */
public record LoadedPlugin(Plugin plugin, String origin, String version) {

    public String name() {
        return plugin.name();
    }
}
