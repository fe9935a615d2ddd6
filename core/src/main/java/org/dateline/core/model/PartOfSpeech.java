package org.dateline.core.model;

import java.util.Locale;

/** The universal parts of speech (Universal Dependencies, version 2). */
public enum PartOfSpeech {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    /** The name in exports and in the corpus folder. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static PartOfSpeech of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
