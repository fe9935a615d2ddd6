package org.dateline.events.quotes;

import java.util.List;
import org.dateline.core.spi.Annotator;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/**
 * Who is quoted with what words.
 *
 * <p>Every {@link org.dateline.core.model.Quote} covers what somebody said: a whole statement in quotation marks, some quoted words
 * inside a sentence of the reporter, or reported speech without marks. An indirect quote covers the clause that was said ("that"
 * excluded) and may hold quoted fragments. What lies inside a quote is said by its speaker, not by the report; the innermost
 * quote counts. Quoted words that are a name or a title, and one or two words that nobody is said to have uttered, are no quotes.
 */
public final class QuotesPlugin implements Plugin {

    @Override
    public String name() {
        return "quotes";
    }

    @Override
    public String description() {
        return "direct, fragmentary and indirect quotations with their speakers in English text";
    }

    @Override
    public List<Annotator> annotators(Options options) {
        return List.of(new QuotesAnnotator(SpeechWords.load()));
    }
}
