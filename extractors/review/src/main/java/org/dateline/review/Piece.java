package org.dateline.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Passage;
import org.dateline.core.model.PassageKind;
import org.dateline.core.model.Sentence;
import org.dateline.core.model.Span;

/** Sentences of an article that are sent in one question, and the place where the words of its answer must be found. */
final class Piece {

    private final String article;
    private final List<Sentence> sentences;
    private final FoldedText folded;

    private Piece(String article, List<Sentence> sentences, FoldedText folded) {
        this.article = article;
        this.sentences = List.copyOf(sentences);
        this.folded = folded;
    }

    /**
     * The sentences that the coder reads too: body and captions, headlines where there is no body.
     *
     * @param size the most characters of a piece; a longer sentence is a piece of its own
     */
    static List<Piece> of(AnnotatedArticle article, int size) {
        String text = article.article().text();
        FoldedText folded = new FoldedText(text);
        List<Piece> pieces = new ArrayList<>();
        List<Sentence> open = new ArrayList<>();
        int length = 0;
        for (Sentence sentence : article.sentences()) {
            if (isCoded(sentence, article.article().passages())) {
                if (!open.isEmpty() && length + sentence.span().length() > size) {
                    pieces.add(new Piece(text, open, folded));
                    open.clear();
                    length = 0;
                }
                open.add(sentence);
                length += sentence.span().length() + 1;
            }
        }
        if (!open.isEmpty()) {
            pieces.add(new Piece(text, open, folded));
        }
        return pieces;
    }

    private static boolean isCoded(Sentence sentence, List<Passage> passages) {
        boolean hasBody = passages.stream().anyMatch(passage -> passage.kind().isBody());
        return passages.stream()
                .filter(passage -> passage.span().contains(sentence.span()))
                .map(Passage::kind)
                .anyMatch(kind -> kind.isBody() || kind.isEdited() && (!hasBody || kind == PassageKind.CAPTION));
    }

    /** Its words, a line for each paragraph. */
    String text() {
        StringBuilder text = new StringBuilder();
        int behind = -1;
        for (Sentence sentence : sentences) {
            if (behind >= 0) {
                String gap = article.substring(behind, sentence.span().start());
                text.append(gap.isBlank() && gap.indexOf('\n') < 0 ? ' ' : '\n');
            }
            text.append(sentence.span().in(article));
            behind = sentence.span().end();
        }
        return text.toString();
    }

    boolean holds(EventMention report) {
        return sentenceAt(report.span().start()).isPresent();
    }

    Optional<Sentence> sentenceAt(int offset) {
        return sentences.stream()
                .filter(sentence -> sentence.span().contains(offset))
                .findFirst();
    }

    /** Every place where the piece says these words; what goes on into the next sentence is cut at the end of the first. */
    List<Span> find(String words) {
        List<Span> found = new ArrayList<>();
        for (Span span : folded.find(words)) {
            sentenceAt(span.start())
                    .map(sentence -> new Span(
                            span.start(), Math.min(span.end(), sentence.span().end())))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** The place nearest to another; of two equally near ones the first. */
    Optional<Span> nearest(String words, Span to) {
        return find(words).stream().min(Comparator.comparingInt(span -> distance(span, to)));
    }

    private static int distance(Span a, Span b) {
        return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
    }
}
