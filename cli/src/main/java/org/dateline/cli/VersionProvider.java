package org.dateline.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of this program, as its jar states it. */
final class VersionProvider implements IVersionProvider {

    static String version() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"dateline " + version()};
    }
}
