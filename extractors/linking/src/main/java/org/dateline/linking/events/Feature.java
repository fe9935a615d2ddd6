package org.dateline.linking.events;

import java.util.Locale;

/** What of two reports may speak for or against their being of one event; {@code weights.tsv} says how loudly. */
enum Feature {
    /** Always 1: few of all pairs are of one event. */
    ALWAYS,
    /** The trigger words share a stem that names an event. */
    SAME_WORD,
    /** How rare the word of both is, from 0 to 1: "hijack" tells more than "meet". */
    RARE_WORD,
    /** Newsrooms use the two words for one happening. */
    RELATED_WORD,
    /** As {@link #SAME_WORD}, {@link #RARE_WORD} and {@link #RELATED_WORD}, where the types can be compared and so tell much of it. */
    TYPED_SAME_WORD,
    TYPED_RARE_WORD,
    TYPED_RELATED_WORD,
    /** The same word, but one of saying, or one that carries another word. */
    SAME_EMPTY_WORD,
    /** Both words name events, and they are two. */
    OTHER_WORD,
    /** One type of one codebook. */
    SAME_TYPE,
    /** One mode, too. */
    SAME_MODE,
    /** One type, two modes: a visit is no phone call. */
    OTHER_MODE,
    /** Types of one kind: words of conflict, deeds of cooperation. */
    NEAR_TYPE,
    /** Types of two kinds. */
    OTHER_TYPE,
    /** How much the sides are alike, from 0 to 1; one that either does not know counts as nothing. */
    SIDES,
    /** How much the sides that both know are not alike, from 0 to 1. */
    OTHER_SIDES,
    /** Each names one who acts, and the two are two. */
    OTHER_ACTORS,
    /** Each names one who is acted on, and the two are two. */
    OTHER_RECIPIENTS,
    /** The share of what the evidence of the one names that the other names too, but for those who take part in both. */
    NAMED,
    /** {@link #NAMED} where the types are the same. */
    TYPED_NAMED,
    /** Both name somebody besides, and nobody is in common. */
    NAMED_OTHERS,
    /** Both articles name persons, nobody is in common, and days are between them: two incidents of one sort have other victims. */
    OTHER_PEOPLE,
    /** The dates overlap and neither is longer than a few days. */
    SAME_DATE,
    /** The dates overlap, but one is long. */
    NESTED_DATE,
    /** Both reports date the event themselves, more than a day apart; grows with the gap. */
    OTHER_DATE,
    /** The dates are apart, but one of them is that of the report or of its context. */
    OTHER_GUESSED_DATE,
    SAME_PLACE,
    /** One place lies in the other or close by. */
    NEAR_PLACE,
    /** Both reports place the event themselves, in two places. */
    OTHER_PLACE,
    OTHER_GUESSED_PLACE,
    /** One has come to pass, the other is to come or is wanted. */
    OTHER_STANDING,
    OTHER_NEGATION,
    /** The one tells it as background, the other as news. */
    OTHER_AGE,
    /** The share of the telling words around both. */
    CONTEXT,
    /** A number of both. */
    SAME_NUMBER,
    SAME_ARTICLE,
    OTHER_STORY;

    /** Its name in {@code weights.tsv}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
