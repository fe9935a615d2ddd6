package org.dateline.core.model;

import java.util.Locale;

/** How much an issue costs. */
public enum Severity {
    /** Nothing is lost, but a reader may want to know. */
    INFO,
    /** Something was left out. */
    WARNING,
    /** A source, a record or a plugin failed. */
    ERROR;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
