package org.dateline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.plugin.Plugins;
import picocli.CommandLine.Option;

/** The options that every command with plugins shares. */
final class PluginSettings {

    @Option(
            names = "--plugins",
            paramLabel = "FOLDER",
            description = "where plugins lie beside those that come with Dateline; default: plugins/ of the program")
    private List<Path> pluginFolders = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "PLUGIN.OPTION=VALUE",
            description = "an option of a plugin; `dateline plugins` lists them")
    private Map<String, String> options = new TreeMap<>();

    @Option(
            names = "--pack",
            paramLabel = "FILE",
            description =
                    "a reference pack of actors of your own (CSV: name, aliases, kind, country, sector, cameo, role,"
                            + " from, to, source)")
    private List<Path> packs = new ArrayList<>();

    @Option(names = "--codebook", paramLabel = "FILE", description = "code with this codebook instead of PLOVER")
    private Optional<Path> codebook = Optional.empty();

    @Option(
            names = "--text",
            paramLabel = "none|evidence|full",
            description = "how much of the outlets' text the exports carry; default: ${DEFAULT-VALUE}")
    private TextPolicy textPolicy = TextPolicy.EVIDENCE;

    @Option(names = "--debug", description = "show where an error comes from")
    private boolean debug;

    Plugins discover() {
        return Plugins.discover(pluginFolders.isEmpty() ? List.of(Home.plugins()) : pluginFolders);
    }

    TextPolicy textPolicy() {
        return textPolicy;
    }

    boolean isDebugging() {
        return debug;
    }

    /** All options of plugins, those with a flag of their own included. */
    Map<String, String> options() {
        Map<String, String> all = new TreeMap<>(options);
        if (!packs.isEmpty()) {
            all.put(
                    "actors.pack",
                    packs.stream().map(Path::toString).collect(Collectors.joining(java.io.File.pathSeparator)));
        }
        codebook.ifPresent(file -> all.put("events.codebook", file.toString()));
        return all;
    }
}
