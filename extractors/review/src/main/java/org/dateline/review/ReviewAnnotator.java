package org.dateline.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Annotation;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Identifier;
import org.dateline.core.model.Layer;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.Annotator;
import org.dateline.core.spi.IssueCollector;

/**
 * Asks a language model about an article, piece by piece. Gives labels, which say what the model thinks of each report of the coder (see
 * {@link Verdict}), and reports of events that the coder missed. The coder's own reports stay as they are.
 */
final class ReviewAnnotator implements Annotator {

    private static final int PERCENT = 100;

    private final Chat chat;
    private final Question question;
    private final Types types;
    private final String signature;
    private final int size;
    private final int share;

    /**
     * @param model its name
     * @param size the most characters of an article in one question
     * @param share how many of a hundred articles are asked about, always the same ones
     */
    ReviewAnnotator(Chat chat, Question question, Types types, String model, int size, int share) {
        this.chat = chat;
        this.question = question;
        this.types = types;
        this.signature = Verdict.SCHEME + model;
        this.size = size;
        this.share = share;
    }

    @Override
    public String name() {
        return "review";
    }

    @Override
    public Set<Layer> needs() {
        return Set.of(Layer.SENTENCES, Layer.TOKENS, Layer.ENTITIES, Layer.TIMES, Layer.EVENTS);
    }

    @Override
    public Set<Layer> gives() {
        return Set.of(Layer.EVENTS, Layer.LABELS);
    }

    /** Those of the coder. */
    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public List<Annotation> annotate(AnnotatedArticle article) {
        return annotate(article, (severity, code, message) -> {});
    }

    @Override
    public List<Annotation> annotate(AnnotatedArticle article, IssueCollector issues) {
        List<Annotation> found = new ArrayList<>();
        if (!isDrawn(article.article().id())) {
            return found;
        }
        List<EventMention> reports = article.all(EventMention.class).stream()
                .filter(report -> report.coding().type().isEvent())
                .toList();
        if (reports.stream().anyMatch(report -> !report.coding().type().scheme().equals(types.scheme()))) {
            issues.report(
                    Severity.ERROR,
                    "codebook-mismatch",
                    "events are coded by another codebook than \"" + types.scheme()
                            + "\"; set review.codebook to that of the coder");
            return found;
        }
        List<Piece> pieces = Piece.of(article, size);
        for (Piece piece : pieces) {
            String name = "piece " + (pieces.indexOf(piece) + 1) + " of " + pieces.size();
            try {
                found.addAll(annotate(
                        article, piece, reports.stream().filter(piece::holds).toList(), name, issues));
            } catch (NoAnswerException silent) {
                issues.report(Severity.ERROR, silent.code(), name + " was not reviewed: " + silent.getMessage());
            }
        }
        return found;
    }

    private List<Annotation> annotate(
            AnnotatedArticle article, Piece piece, List<EventMention> reports, String name, IssueCollector issues)
            throws NoAnswerException {
        byte[] reply = chat.ask(question.about(piece, reports, article.article().text()));
        Answer answer = Completion.answer(reply);
        LeftOut leftOut = new LeftOut();
        List<Annotation> found = new ArrayList<>();
        found.addAll(new OpinionCheck(signature, types, article.article().id(), piece, leftOut)
                .check(answer.opinions(), reports));
        found.addAll(new MissedCheck(signature, types, article, piece, leftOut).check(answer.missed()));
        if (!leftOut.summary().isEmpty()) {
            issues.report(Severity.INFO, "unverified", name + ": left out of the answer: " + leftOut.summary());
        }
        return found;
    }

    /** The id of an article is a hash, so this is a sample that does not depend on any order. */
    private boolean isDrawn(String articleId) {
        long hash = Long.parseUnsignedLong(Identifier.of("", "review", articleId), 16);
        return Long.remainderUnsigned(hash, PERCENT) < share;
    }
}
