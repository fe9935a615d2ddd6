package org.dateline.events.times;

import java.util.Optional;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Span;
import org.dateline.core.model.TimeExpression;

/** A time with its words and, where that could be told, its meaning. */
record FoundTime(TimeMatch match, Span span, Optional<Meaning> meaning, boolean narrates) {

    TimeExpression expression(int sentence) {
        return new TimeExpression(span, sentence, meaning.map(Meaning::value).orElse(DateValue.UNKNOWN));
    }

    FoundTime with(Span other, Meaning otherMeaning, boolean movesOn) {
        return new FoundTime(match, other, Optional.of(otherMeaning), movesOn);
    }
}
