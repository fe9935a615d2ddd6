package org.dateline.core.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.dateline.core.spi.Plugin;

/** The folder {@code plugins/}: every folder in it with jars, and every jar directly in it, is one plugin of its own. */
final class PluginFolder {

    private PluginFolder() {}

    /** Adds what it finds to {@code found} and what cannot be loaded to {@code problems}. */
    static void load(Path folder, List<LoadedPlugin> found, List<String> problems) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.sorted().toList()) {
                List<Path> jars = jarsOf(child);
                if (!jars.isEmpty()) {
                    loadOne(child, jars, found, problems);
                }
            }
        } catch (IOException unreadable) {
            problems.add("cannot read the plugin folder " + folder + ": " + unreadable.getMessage());
        }
    }

    private static List<Path> jarsOf(Path child) throws IOException {
        if (Files.isDirectory(child)) {
            try (Stream<Path> files = Files.list(child)) {
                return files.filter(PluginFolder::isJar).sorted().toList();
            }
        }
        return isJar(child) ? List.of(child) : List.of();
    }

    private static boolean isJar(Path file) {
        return file.toString().endsWith(".jar");
    }

    private static void loadOne(Path child, List<Path> jars, List<LoadedPlugin> found, List<String> problems) {
        URL[] addresses = jars.stream().map(PluginFolder::address).toArray(URL[]::new);
        // The loader stays open as long as the plugin is used, which is as long as the program runs.
        ClassLoader loader =
                new PluginClassLoader(child.getFileName().toString(), addresses, Plugin.class.getClassLoader());
        List<LoadedPlugin> plugins = new ArrayList<>();
        try {
            for (Plugin plugin : ServiceLoader.load(Plugin.class, loader)) {
                plugins.add(new LoadedPlugin(plugin, child.toString(), ClassPathPlugins.version(plugin)));
            }
        } catch (ServiceConfigurationError | LinkageError broken) {
            problems.add("cannot load the plugin in " + child + ": " + broken.getMessage()
                    + "; was it built against this version of dateline-core?");
        }
        if (plugins.isEmpty() && problems.stream().noneMatch(problem -> problem.contains(child.toString()))) {
            problems.add("no plugin in " + child + ": no jar there has META-INF/services/" + Plugin.class.getName());
        }
        found.addAll(plugins);
    }

    private static URL address(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new UncheckedIOException("every file has an address", impossible);
        }
    }
}
