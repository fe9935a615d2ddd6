package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Annotation;
import org.dateline.core.model.Layer;
import org.dateline.core.model.Passage;
import org.dateline.core.model.PassageKind;
import org.dateline.core.model.Sentence;
import org.dateline.core.model.Span;
import org.dateline.core.model.Token;
import org.dateline.core.spi.Annotator;

/** Sentences, words, names and clauses of the edited passages of an article. */
final class LanguageAnnotator implements Annotator {

    private final Supplier<? extends Engine> engine;
    private final SentenceSplitter splitter = new SentenceSplitter();

    /** The engine is asked for when the first sentence is read, not before. */
    LanguageAnnotator(Supplier<? extends Engine> engine) {
        this.engine = engine;
    }

    @Override
    public String name() {
        return "language";
    }

    @Override
    public Set<Layer> gives() {
        return Set.of(Layer.SENTENCES, Layer.TOKENS, Layer.CLAUSES, Layer.NAMES);
    }

    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public List<Annotation> annotate(AnnotatedArticle article) {
        String text = article.article().text();
        List<Annotation> found = new ArrayList<>();
        int number = 0;
        for (Passage passage : article.article().passages()) {
            if (!passage.kind().isEdited()) {
                continue;
            }
            for (Span sentence : splitter.split(text, passage.span())) {
                found.add(new Sentence(sentence, number));
                read(text, sentence, number, passage.kind(), found);
                number++;
            }
        }
        return found;
    }

    private void read(String text, Span sentence, int number, PassageKind kind, List<Annotation> found) {
        List<Span> spans = WordSplitter.split(text, sentence);
        List<String> forms = spans.stream().map(span -> span.in(text)).toList();
        List<String> plain =
                kind == PassageKind.HEADLINE || kind == PassageKind.SUBHEAD ? Recaser.recase(forms) : forms;
        List<ParsedWord> parsed = engine.get().parse(plain);
        List<Token> tokens = new UniversalTree(parsed).tokens(number, spans, forms);
        found.addAll(tokens);
        found.addAll(NameReader.names(parsed, tokens, text));
        found.addAll(ClauseReader.read(tokens));
    }
}
