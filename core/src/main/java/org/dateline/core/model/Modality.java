package org.dateline.core.model;

import java.util.Locale;

/** How a modal verb or a verb like one qualifies a clause. */
public enum Modality {
    NONE,
    /** may, might, could, can */
    POSSIBLE,
    /** must, should, have to, need to */
    NECESSARY,
    /** would */
    CONDITIONAL;

    /** The name in exports and in the corpus folder. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Modality of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
