package org.dateline.core.plugin;

import java.util.List;

/** Plugins or options do not fit together. It holds every problem found, and is thrown before any work is done. */
public final class ConfigurationException extends Exception {

    private static final long serialVersionUID = 1L;

    /** An array, since lists need not be serializable and exceptions must. */
    private final String[] problems;

    public ConfigurationException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = problems.toArray(String[]::new);
    }

    /** One line each. */
    public List<String> problems() {
        return List.of(problems);
    }
}
