package org.dateline.events.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Layer;
import org.dateline.core.model.Passage;
import org.dateline.core.model.PassageKind;
import org.dateline.core.model.Sentence;
import org.dateline.core.spi.Annotator;

/** Gives the events of an article: reports of who did what to whom, each on its words and by its rule. */
final class EventsAnnotator implements Annotator {

    private final Codebook codebook;
    private final boolean statements;

    EventsAnnotator(Codebook codebook, boolean statements) {
        this.codebook = codebook;
        this.statements = statements;
    }

    @Override
    public String name() {
        return "events";
    }

    @Override
    public Set<Layer> needs() {
        return Set.of(Layer.TOKENS, Layer.CLAUSES, Layer.ENTITIES, Layer.TIMES, Layer.QUOTES);
    }

    @Override
    public Set<Layer> gives() {
        return Set.of(Layer.EVENTS);
    }

    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public List<EventMention> annotate(AnnotatedArticle article) {
        SentenceCoder coder = new SentenceCoder(article, codebook);
        List<EventMention> events = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            if (isCoded(sentence, article)) {
                coder.code(new SentenceView(article, sentence)).stream()
                        .filter(event -> statements || event.coding().type().isEvent())
                        .forEach(events::add);
            }
        }
        return Repetitions.without(events, article);
    }

    /** Body and captions; the headline and the lines below it repeat the body and are coded where there is none. */
    private static boolean isCoded(Sentence sentence, AnnotatedArticle article) {
        List<Passage> passages = article.article().passages();
        Optional<Passage> passage = passages.stream()
                .filter(candidate -> candidate.span().contains(sentence.span()))
                .findFirst();
        if (passage.isEmpty() || !passage.get().kind().isEdited()) {
            return false;
        }
        boolean hasBody =
                passages.stream().anyMatch(candidate -> candidate.kind().isBody());
        PassageKind kind = passage.get().kind();
        return kind.isBody() || kind == PassageKind.CAPTION || !hasBody;
    }
}
