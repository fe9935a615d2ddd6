package org.dateline.cli;

import java.nio.file.Path;

/** The folder that the program is installed in; its launcher tells. */
final class Home {

    private Home() {}

    static Path folder() {
        return Path.of(System.getProperty("dateline.home", "."));
    }

    static Path plugins() {
        return folder().resolve("plugins");
    }
}
