package org.dateline.events.quotes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.ArgumentRole;
import org.dateline.core.model.Clause;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Quote;
import org.dateline.core.model.QuoteKind;
import org.dateline.core.model.Span;
import org.dateline.core.model.Tense;

/** Reported speech without marks: what a verb of speech takes as its complement, or what stands beside "according to". */
final class IndirectReader {

    /** Fewer signs in front of a comma are an adverbial ("On Monday, Green said"), not a clause. */
    private static final int SHORTEST = 12;

    private IndirectReader() {}

    static Optional<Quote> read(SentenceView sentence, SpeechCue cue, List<Quoted> quoted) {
        if (!cue.isSaid() || !cue.speaker().isKnown()) {
            return Optional.empty();
        }
        return content(sentence, cue, quoted)
                .map(span -> trimmed(sentence.text(), span))
                .filter(span -> !span.isEmpty() && !span.overlaps(cue.verb()))
                .filter(span -> quoted.stream().noneMatch(other -> isSame(other.span(), span)))
                .map(span -> new Quote(
                        span,
                        sentence.number(),
                        QuoteKind.INDIRECT,
                        cue.speaker().attribution(cue.channel(), cue.hedged()),
                        cue.verb().in(sentence.text()),
                        cue.addressee()));
    }

    private static Optional<Span> content(SentenceView sentence, SpeechCue cue, List<Quoted> quoted) {
        Optional<Clause> complement = cue.clause().flatMap(verb -> complement(sentence, verb));
        if (complement.isPresent()) {
            return complement.map(clause -> withoutMarker(sentence.text(), clause));
        }
        return cue.clause().isPresent()
                        && cue.clause().get().first(ArgumentRole.OBJECT).isPresent()
                ? Optional.empty()
                : aside(sentence, cue, quoted);
    }

    private static Optional<Clause> complement(SentenceView sentence, Clause verb) {
        return verb.arguments(ArgumentRole.COMPLEMENT)
                .filter(argument -> argument.clause() >= 0)
                .flatMap(argument -> sentence.clause(argument.clause()).stream())
                .filter(clause -> clause.tense() != Tense.NONE
                        || clause.modality() != Modality.NONE
                        || clause.marker().equals("that"))
                .min(Comparator.comparing(Clause::span));
    }

    private static Span withoutMarker(String text, Clause clause) {
        Span span = clause.span();
        String marker = clause.marker();
        boolean begins = !marker.isEmpty() && text.regionMatches(true, span.start(), marker, 0, marker.length());
        return begins && marker.equals("that") ? new Span(span.start() + marker.length(), span.end()) : span;
    }

    /** "The road is shut, Green said" and "According to Green, the road is shut": the clause on the other side of the comma. */
    private static Optional<Span> aside(SentenceView sentence, SpeechCue cue, List<Quoted> quoted) {
        String text = sentence.text();
        Span whole = sentence.sentence().span();
        int before = cue.span().start() - 1;
        while (before > whole.start() && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        boolean atEnd = before > whole.start() + SHORTEST
                && saysNothingBehind(sentence, cue, quoted)
                && (text.charAt(before) == ','
                        || text.startsWith("according", cue.verb().start()));
        if (atEnd) {
            int end = text.charAt(before) == ',' ? before : before + 1;
            return Optional.of(new Span(whole.start(), end));
        }
        int comma = text.indexOf(',', cue.span().end());
        boolean leads = cue.span().start() == whole.start()
                && text.regionMatches(true, whole.start(), "according", 0, 9)
                && comma > 0
                && comma + 1 < whole.end();
        return leads ? Optional.of(new Span(comma + 1, whole.end())) : Optional.empty();
    }

    private static boolean saysNothingBehind(SentenceView sentence, SpeechCue cue, List<Quoted> quoted) {
        int next = sentence.indexAt(cue.verb().end());
        Span rest = new Span(cue.verb().end(), sentence.sentence().span().end());
        return !sentence.word(next).equals("that")
                && !sentence.word(next).equals(":")
                && quoted.stream().noneMatch(words -> rest.contains(words.span().start()));
    }

    private static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end
                && !Character.isLetterOrDigit(text.charAt(start))
                && !QuoteMarks.isMark(text.charAt(start))) {
            start++;
        }
        while (end > start
                && (Character.isWhitespace(text.charAt(end - 1)) || ",;.".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return new Span(start, end);
    }

    /** Is the complement nothing but the quotation itself? */
    private static boolean isSame(Span quoted, Span span) {
        int shared = Math.min(quoted.end(), span.end()) - Math.max(quoted.start(), span.start());
        return shared > 0 && shared >= 0.8 * span.length();
    }
}
