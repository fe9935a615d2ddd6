package org.dateline.events.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Layer;
import org.dateline.core.model.Quote;
import org.dateline.core.spi.Annotator;

/** Finds quotations and their speakers, sentence by sentence. */
final class QuotesAnnotator implements Annotator {

    private final CueReader cues;
    private final QuoteForm form;
    private final SpeechWords words;

    QuotesAnnotator(SpeechWords words) {
        this.words = words;
        this.cues = new CueReader(words);
        this.form = new QuoteForm(words);
    }

    @Override
    public String name() {
        return "quotes";
    }

    @Override
    public Set<Layer> needs() {
        return Set.of(Layer.SENTENCES, Layer.TOKENS, Layer.CLAUSES, Layer.ENTITIES);
    }

    @Override
    public Set<Layer> gives() {
        return Set.of(Layer.QUOTES);
    }

    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public List<Quote> annotate(AnnotatedArticle article) {
        List<Quote> found = new ArrayList<>();
        new QuotedArticle(article, cues, form, words).read(found::add);
        return found;
    }
}
