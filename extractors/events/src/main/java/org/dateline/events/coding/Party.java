package org.dateline.events.coding;

import java.util.Optional;
import org.dateline.core.model.ActorCode;
import org.dateline.core.model.CodeBasis;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Side;
import org.dateline.core.model.Span;

/** Somebody or something that a phrase names, before it is decided on which side of an event it stands. */
record Party(Span span, String text, String chain, ActorCode code, CodeBasis basis, Optional<EntityMention> mention) {

    Participant on(Side side) {
        return new Participant(side, span, text, chain, code, basis);
    }

    Party with(ActorCode other) {
        return new Party(span, text, chain, other, basis, mention);
    }

    boolean hasCountry() {
        return !code.country().isEmpty();
    }

    boolean same(Party other) {
        return span.equals(other.span) || !chain.isEmpty() && chain.equals(other.chain);
    }
}
