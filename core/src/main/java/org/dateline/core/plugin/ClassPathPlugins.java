package org.dateline.core.plugin;

import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.dateline.core.spi.Plugin;

/** The plugins on the class path. */
final class ClassPathPlugins {

    private ClassPathPlugins() {}

    static List<LoadedPlugin> load(ClassLoader loader) {
        List<LoadedPlugin> found = new ArrayList<>();
        for (Plugin plugin : ServiceLoader.load(Plugin.class, loader)) {
            found.add(new LoadedPlugin(plugin, origin(plugin), version(plugin)));
        }
        return found;
    }

    private static String origin(Plugin plugin) {
        CodeSource source = plugin.getClass().getProtectionDomain().getCodeSource();
        return source == null
                ? plugin.getClass().getName()
                : source.getLocation().toString();
    }

    static String version(Plugin plugin) {
        return Optional.ofNullable(plugin.getClass().getPackage().getImplementationVersion())
                .orElse("");
    }
}
