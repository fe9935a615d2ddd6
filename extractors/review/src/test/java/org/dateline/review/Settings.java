package org.dateline.review;

import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.spi.Options;

/** Options as a user sets them. */
record Settings(Map<String, String> values) implements Options {

    @Override
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    @Override
    public TextPolicy textPolicy() {
        return TextPolicy.EVIDENCE;
    }
}
