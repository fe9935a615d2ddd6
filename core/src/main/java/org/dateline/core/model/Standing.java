package org.dateline.core.model;

import java.util.Locale;

/** How an outlet stands to an event. */
public enum Standing {
    /** It alone reports it in its own words. */
    ALONE,
    /** It reports it in its own words, and contradicts no other outlet. */
    AGREES,
    /** It reports it in its own words, and contradicts another outlet in some slot. */
    DIFFERS,
    /** It only repeats the text of another outlet. */
    COPY,
    /** It tells the story without the event, at a time when others have reported it. */
    SILENT;

    /** The name in exports. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
