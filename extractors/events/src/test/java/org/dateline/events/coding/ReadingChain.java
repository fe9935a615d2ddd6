package org.dateline.events.coding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.spi.Annotator;
import org.dateline.core.spi.Options;
import org.dateline.events.actors.ActorsPlugin;
import org.dateline.events.quotes.QuotesPlugin;
import org.dateline.events.times.TimesPlugin;
import org.dateline.language.LanguagePlugin;

/** The real chain of annotators in front of the coder, loaded once for all tests of a run. */
final class ReadingChain {

    private static final Options NONE = new Options() {
        @Override
        public Optional<String> value(String name) {
            return Optional.empty();
        }

        @Override
        public TextPolicy textPolicy() {
            return TextPolicy.FULL;
        }
    };

    private static final List<Annotator> ANNOTATORS = Stream.of(
                    new LanguagePlugin().annotators(NONE),
                    new ActorsPlugin().annotators(NONE),
                    new TimesPlugin().annotators(NONE),
                    new QuotesPlugin().annotators(NONE))
            .flatMap(List::stream)
            .toList();

    private ReadingChain() {}

    static List<Annotator> annotators() {
        return ANNOTATORS;
    }
}
