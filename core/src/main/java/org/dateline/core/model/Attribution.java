package org.dateline.core.model;

import java.util.Optional;

/**
 * Who says so, if it is not the report itself.
 *
 * @param text the words that name the speaker; empty where the report speaks for itself
 * @param chain the {@linkplain EntityMention#chain() chain} of the speaker; empty where there is none
 * @param span the words that name the speaker in the text
 * @param channel how it was said: {@code tweet}, {@code statement}, {@code phone-call}, {@code press-conference},
 *     {@code interview}, {@code speech}, {@code meeting}, {@code letter}, {@code broadcast}; empty where unknown
 * @param hedged does the report keep its distance ("reportedly", "allegedly", "sources said")?
 */
public record Attribution(String text, String chain, Optional<Span> span, String channel, boolean hedged) {

    /** The report speaks for itself. */
    public static final Attribution NONE = new Attribution("", "", Optional.empty(), "", false);
}
