package org.dateline.cli;

import com.google.inject.AbstractModule;
import org.dateline.core.model.Run;
import org.dateline.core.plugin.Parts;
import org.dateline.core.plugin.Plugins;

/** Puts the stages together. Plugins are loaded and checked before: a clash is a line for the user, not a stack of Guice's. */
final class StreetModule extends AbstractModule {

    private final Plugins plugins;
    private final Parts parts;
    private final PluginSettings pluginSettings;
    private final RunSettings runSettings;

    StreetModule(Plugins plugins, Parts parts, PluginSettings pluginSettings, RunSettings runSettings) {
        this.plugins = plugins;
        this.parts = parts;
        this.pluginSettings = pluginSettings;
        this.runSettings = runSettings;
    }

    @Override
    protected void configure() {
        binder().requireExplicitBindings();
        bind(Parts.class).toInstance(parts);
        bind(Run.class).toInstance(new Run(VersionProvider.version(), plugins.versions(), pluginSettings.options()));
        bind(RunSettings.class).toInstance(runSettings);
        bind(Progress.class).toInstance(runSettings.progress());
        bind(IssueBox.class).asEagerSingleton();
        bind(Fingerprint.class);
        bind(ExtractStage.class);
        bind(AnnotateStage.class);
        bind(LinkStage.class);
        bind(ExportStage.class);
        bind(Street.class);
    }
}
