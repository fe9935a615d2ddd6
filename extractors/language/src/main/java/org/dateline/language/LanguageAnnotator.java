package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Annotation;
import org.dateline.core.model.Article;
import org.dateline.core.model.Label;
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
        return new Reading(article.article()).run();
    }

    /** One article while it is read. */
    private final class Reading {
        private final Article article;
        private final String text;
        private final List<Annotation> found = new ArrayList<>();
        private final List<Label> names = new ArrayList<>();
        private Optional<Recaser> recaser = Optional.empty();
        private int number;

        Reading(Article article) {
            this.article = article;
            this.text = article.text();
        }

        List<Annotation> run() {
            for (Passage passage : article.passages()) {
                if (passage.kind().isEdited()) {
                    for (Span sentence : splitter.split(text, passage.span())) {
                        read(sentence, passage.kind());
                        number++;
                    }
                }
            }
            found.addAll(NameAgreement.of(names, text));
            return found;
        }

        private void read(Span sentence, PassageKind kind) {
            List<Span> spans = WordSplitter.split(text, sentence);
            List<String> forms = spans.stream().map(span -> span.in(text)).toList();
            boolean heading = isHeading(kind);
            List<String> written = heading ? recased(forms) : forms;
            List<ParsedWord> parsed = engine.get().parse(written);
            List<Token> tokens = new UniversalTree(parsed).tokens(number, spans, forms);
            found.add(new Sentence(sentence, number));
            found.addAll(tokens);
            names.addAll(NameReader.names(parsed, tokens, text));
            found.addAll(ClauseReader.read(new SentenceTree(tokens, written, heading)));
        }

        private static boolean isHeading(PassageKind kind) {
            return kind == PassageKind.HEADLINE || kind == PassageKind.STANDFIRST || kind == PassageKind.SUBHEAD;
        }

        private List<String> recased(List<String> forms) {
            if (!Recaser.isTitleCase(forms)) {
                return forms;
            }
            if (recaser.isEmpty()) {
                recaser = Optional.of(new Recaser(article.body(), engine.get()::isCommon));
            }
            return recaser.get().recase(forms);
        }
    }
}
