package org.dateline.core.plugin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/**
 * The plugins of a run. Plugins run with full trust: load only what you would run as a program.
 *
 * <pre>{@code
 * Parts parts = Plugins.discover(List.of(Path.of("plugins"))).configure(Map.of("csv.guard", "off"), TextPolicy.EVIDENCE);
 * }</pre>
 */
public final class Plugins {

    private final List<LoadedPlugin> loaded;
    private final List<String> problems;

    private Plugins(List<LoadedPlugin> loaded, List<String> problems) {
        this.loaded = loaded.stream()
                .sorted(Comparator.comparing(LoadedPlugin::name).thenComparing(LoadedPlugin::origin))
                .toList();
        this.problems = List.copyOf(problems);
    }

    /** Those on the class path and those in folders, which need not exist. Fails only in {@link #configure}. */
    public static Plugins discover(List<Path> folders) {
        List<LoadedPlugin> found = new ArrayList<>(ClassPathPlugins.load(Plugins.class.getClassLoader()));
        List<String> problems = new ArrayList<>();
        folders.forEach(folder -> PluginFolder.load(folder, found, problems));
        return new Plugins(found, problems);
    }

    /** Those on the class path. */
    public static Plugins onClassPath() {
        return new Plugins(ClassPathPlugins.load(Plugins.class.getClassLoader()), List.of());
    }

    /** Just these, for tests and for programs that put Dateline together themselves. */
    public static Plugins of(Plugin... plugins) {
        return new Plugins(
                List.of(plugins).stream()
                        .map(plugin ->
                                new LoadedPlugin(plugin, plugin.getClass().getName(), ""))
                        .toList(),
                List.of());
    }

    /** By name. */
    public List<LoadedPlugin> loaded() {
        return loaded;
    }

    /** Name and version of each, for the record of the run. */
    public Map<String, String> versions() {
        Map<String, String> versions = new TreeMap<>();
        loaded.forEach(plugin -> versions.put(plugin.name(), plugin.version()));
        return versions;
    }

    /**
     * Asks every plugin for its parts.
     *
     * @param options by {@code plugin.option}
     * @throws ConfigurationException with every problem there is
     */
    public Parts configure(Map<String, String> options, TextPolicy textPolicy) throws ConfigurationException {
        List<String> all = new ArrayList<>(problems);
        all.addAll(nameClashes());
        all.addAll(strangeOptions(options));
        if (!all.isEmpty()) {
            throw new ConfigurationException(all);
        }
        Parts parts = new Parts(
                collect(options, textPolicy, Plugin::detectors, all),
                collect(options, textPolicy, Plugin::extractors, all),
                collect(options, textPolicy, Plugin::cleaners, all),
                collect(options, textPolicy, Plugin::annotators, all),
                collect(options, textPolicy, Plugin::linkers, all),
                collect(options, textPolicy, Plugin::exporters, all));
        all.addAll(PartsCheck.problems(parts));
        if (!all.isEmpty()) {
            throw new ConfigurationException(all.stream().distinct().toList());
        }
        return parts;
    }

    private List<String> nameClashes() {
        List<String> clashes = new ArrayList<>();
        Map<String, LoadedPlugin> seen = new TreeMap<>();
        for (LoadedPlugin plugin : loaded) {
            LoadedPlugin other = seen.putIfAbsent(plugin.name(), plugin);
            if (other != null) {
                clashes.add("two plugins are called \"" + plugin.name() + "\": " + other.origin() + " and "
                        + plugin.origin() + "; remove one of them");
            }
            if (plugin.plugin().apiVersion() != Plugin.API_VERSION) {
                clashes.add("plugin \"" + plugin.name() + "\" (" + plugin.origin() + ") is made for version "
                        + plugin.plugin().apiVersion() + " of the plugin interface; this is version "
                        + Plugin.API_VERSION);
            }
        }
        return clashes;
    }

    private List<String> strangeOptions(Map<String, String> options) {
        Map<String, Plugin> byName = new TreeMap<>();
        loaded.forEach(plugin -> byName.putIfAbsent(plugin.name(), plugin.plugin()));
        List<String> strange = new ArrayList<>();
        for (String option : new TreeSet<>(options.keySet())) {
            int dot = option.indexOf('.');
            Plugin owner = byName.get(dot < 0 ? option : option.substring(0, dot));
            if (owner == null) {
                strange.add("no plugin for the option \"" + option + "\"; the plugins are "
                        + String.join(", ", byName.keySet()));
            } else if (dot < 0 || !owner.options().contains(option.substring(dot + 1))) {
                strange.add("plugin \"" + owner.name() + "\" has no option \"" + option + "\"; it has "
                        + new TreeSet<>(owner.options()));
            }
        }
        return strange;
    }

    private <P> List<P> collect(
            Map<String, String> options,
            TextPolicy textPolicy,
            BiFunction<Plugin, Options, List<P>> parts,
            List<String> refused) {
        List<P> collected = new ArrayList<>();
        for (LoadedPlugin plugin : loaded) {
            try {
                collected.addAll(parts.apply(plugin.plugin(), new PluginOptions(plugin.name(), options, textPolicy)));
            } catch (IllegalArgumentException badOption) {
                refused.add("plugin \"" + plugin.name() + "\": " + badOption.getMessage());
            }
        }
        return collected;
    }
}
