package org.dateline.core.model;

import java.util.Locale;

/** How an article repeats another. */
public enum CopyKind {
    /** Word for word. */
    IDENTICAL,
    /** Nearly word for word. */
    COPY,
    /** A shortened form. */
    EXCERPT,
    /** The other, with something added. */
    SUPERSET,
    /** Two or more others put together. */
    MERGED;

    /** The name in exports and in the corpus folder. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static CopyKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
