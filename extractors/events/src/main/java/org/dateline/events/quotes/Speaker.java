package org.dateline.events.quotes;

import java.util.Optional;
import org.dateline.core.model.Attribution;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.Span;

/**
 * Who speaks.
 *
 * @param text the words that name it
 * @param chain of the mention; empty where no mention covers the words
 * @param isPronoun "he", "they": somebody spoken of before
 * @param isPerson a person, and not an office, a state or a group
 * @param isMedium "the statement", "the tweet": whoever made it
 */
record Speaker(String text, String chain, Optional<Span> span, boolean isPronoun, boolean isPerson, boolean isMedium) {

    static final Speaker NOBODY = new Speaker("", "", Optional.empty(), false, false, false);

    static Speaker of(EntityMention mention, String article) {
        return new Speaker(
                mention.span().in(article),
                mention.chain(),
                Optional.of(mention.span()),
                mention.form() == MentionForm.PRONOUN,
                mention.kind() == EntityKind.PERSON,
                false);
    }

    boolean isKnown() {
        return !text.isEmpty();
    }

    /** Do the words alone not tell who it is? */
    boolean isOpen() {
        return !isKnown() || isMedium || isPronoun && chain.isEmpty();
    }

    /** Another one's chain under these words. */
    Speaker as(Speaker known) {
        return isKnown() ? new Speaker(text, known.chain, span, isPronoun, known.isPerson, false) : known;
    }

    Attribution attribution(String channel, boolean hedged) {
        return isKnown() ? new Attribution(text, chain, span, channel, hedged) : Attribution.NONE;
    }
}
