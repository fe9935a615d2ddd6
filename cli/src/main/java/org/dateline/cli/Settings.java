package org.dateline.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Where options come from that the command line does not give: the environment ({@code DATELINE_THREADS} for {@code --threads}), then
 * {@code dateline.properties} in the current folder ({@code threads = 4}), then the default.
 */
final class Settings implements IDefaultValueProvider {

    static final String FILE = "dateline.properties";

    private final Properties properties = new Properties();

    /** Reads the file of the folder, if there is one. */
    static Settings of(Path folder) throws UsageException {
        Settings settings = new Settings();
        Path file = folder.resolve(FILE);
        if (Files.exists(file)) {
            try (Reader text = Files.newBufferedReader(file)) {
                settings.properties.load(text);
            } catch (IOException | IllegalArgumentException unreadable) {
                throw new UsageException("cannot read " + file + ": " + unreadable.getMessage());
            }
        }
        return settings;
    }

    /** A value and what it comes from. */
    record Setting(String value, String origin) {}

    Optional<Setting> find(String longName) {
        String name = longName.replaceFirst("^-+", "");
        String variable = "DATELINE_" + name.replace('-', '_').toUpperCase(Locale.ROOT);
        String fromEnvironment = System.getenv(variable);
        if (fromEnvironment != null) {
            return Optional.of(new Setting(fromEnvironment, "environment, " + variable));
        }
        return Optional.ofNullable(properties.getProperty(name)).map(value -> new Setting(value, FILE));
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? find(option.longestName()).map(Setting::value).orElse(null)
                : null;
    }
}
