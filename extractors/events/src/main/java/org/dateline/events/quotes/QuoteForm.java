package org.dateline.events.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.model.ArgumentRole;
import org.dateline.core.model.Clause;
import org.dateline.core.model.QuoteKind;
import org.dateline.core.model.Span;
import org.dateline.core.model.Tense;

/** Tells speech from names and scare quotes, and whole statements from fragments. */
final class QuoteForm {

    /** Up to so many words may be a name, a title or a word that the reporter keeps at arm's length. */
    private static final int FEW = 2;

    private static final int LONGEST_TITLE = 6;

    private final SpeechWords words;

    QuoteForm(SpeechWords words) {
        this.words = words;
    }

    /**
     * @param cue who is said to speak these words
     * @param isBeside does the cue stand right beside them?
     */
    boolean isSpeech(String text, Quoted quoted, Span sentence, Optional<SpeechCue> cue, boolean isBeside) {
        Span inner = quoted.inner(text);
        List<String> inside = List.of(inner.in(text).split("\\s+"));
        if (inner.isEmpty() || !quoted.closed() && inside.size() <= FEW) {
            return false;
        }
        if (isBeside && endsClause(text, quoted)) {
            return true;
        }
        String before = wordBefore(text, sentence, quoted.span().start());
        if (words.is("naming", before) || isTitle(inside) && !(endsClause(text, quoted) && mayBeSaid(inside, cue))) {
            return false;
        }
        return inside.size() > FEW
                || cue.isPresent() && cue.get().verb().start() < quoted.span().start();
    }

    /** American type sets the comma of the sentence inside the marks: "The Long Road Home," which nobody says, is a title. */
    private static boolean mayBeSaid(List<String> inside, Optional<SpeechCue> cue) {
        return inside.size() <= FEW || cue.isPresent();
    }

    private static boolean endsClause(String text, Quoted quoted) {
        int end = quoted.inner(text).end();
        return end > 0 && ",.!?\u2026".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** "The Long Road", "Storm Eagle": every word that matters has a capital. */
    private boolean isTitle(List<String> inside) {
        return inside.size() <= LONGEST_TITLE
                && inside.stream()
                        .filter(word -> !words.is("small-word", word.toLowerCase(Locale.ROOT)))
                        .allMatch(word -> !Character.isLowerCase(word.charAt(0)));
    }

    private static String wordBefore(String text, Span sentence, int at) {
        int end = at;
        while (end > sentence.start() && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > sentence.start()
                && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** A whole statement has a capital and an end, or a subject and a finite verb of its own. */
    QuoteKind kind(String text, Quoted quoted, List<Clause> clauses, boolean isBeside) {
        Span inner = quoted.inner(text);
        boolean hasCapital = Character.isUpperCase(text.charAt(inner.start()));
        if (hasCapital && (endsClause(text, quoted) || isBeside || !quoted.closed())) {
            return QuoteKind.DIRECT;
        }
        boolean hasVerb = clauses.stream()
                .filter(clause -> clause.tense() != Tense.NONE)
                .anyMatch(clause -> clause.arguments(ArgumentRole.SUBJECT)
                        .anyMatch(subject -> !subject.inherited()
                                && inner.contains(subject.span())
                                && subject.span().start() <= inner.start() + 4));
        return hasVerb && endsClause(text, quoted) ? QuoteKind.DIRECT : QuoteKind.FRAGMENT;
    }
}
