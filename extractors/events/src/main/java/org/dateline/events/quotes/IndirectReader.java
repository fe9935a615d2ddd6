package org.dateline.events.quotes;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.model.ArgumentRole;
import org.dateline.core.model.Clause;
import org.dateline.core.model.ClauseLink;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Quote;
import org.dateline.core.model.QuoteKind;
import org.dateline.core.model.Span;
import org.dateline.core.model.Tense;

/** Reported speech without marks: what a verb of speech takes as its complement, or what stands beside "according to". */
final class IndirectReader {

    /** Fewer signs in front of a comma are an adverbial ("On Monday, Green said"), not a clause. */
    private static final int SHORTEST = 12;

    private static final String THAT = "that ";

    private final SpeechWords words;

    IndirectReader(SpeechWords words) {
        this.words = words;
    }

    Optional<Quote> read(SentenceView sentence, SpeechCue cue, List<Quoted> quoted) {
        boolean isDenied = cue.clause().filter(Clause::negated).isPresent();
        if (!cue.isSaid() || !cue.speaker().isKnown() || isDenied) {
            return Optional.empty();
        }
        return content(sentence, cue, quoted)
                .map(span -> trimmed(sentence.text(), withWholeQuotations(span, quoted)))
                .filter(span -> !span.isEmpty() && !span.overlaps(cue.verb()))
                .filter(span -> cue.speaker().span().filter(span::overlaps).isEmpty())
                .filter(span -> !words.is("question-word", firstWord(span.in(sentence.text()))))
                .filter(span -> quoted.stream()
                        .noneMatch(other -> isSame(other.span(), span) || begins(sentence.text(), other, span)))
                .map(span -> new Quote(
                        span,
                        sentence.number(),
                        QuoteKind.INDIRECT,
                        cue.speaker().attribution(cue.channel(), cue.hedged()),
                        cue.verb().in(sentence.text()),
                        cue.addressee()));
    }

    private static String firstWord(String words) {
        int end = 0;
        while (end < words.length() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        return words.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private Optional<Span> content(SentenceView sentence, SpeechCue cue, List<Quoted> quoted) {
        Optional<Span> complement =
                cue.clause().flatMap(verb -> complement(sentence, verb)).map(clause -> whole(sentence, clause));
        boolean hasObject = cue.clause().isPresent()
                && cue.clause().get().first(ArgumentRole.OBJECT).isPresent();
        Optional<Span> aside = complement.isEmpty() && hasObject && !cue.roles().contains(SpeechWords.Role.TELL)
                ? Optional.empty()
                : aside(sentence, cue, quoted);
        return complement.isPresent() && (aside.isEmpty() || !aside.get().overlaps(complement.get()))
                ? complement
                : aside;
    }

    /** A clause with those coordinated with it: "said that A and that B". */
    private static Span whole(SentenceView sentence, Clause clause) {
        Span span = withoutMarker(sentence.text(), clause);
        for (Clause other : sentence.clauses()) {
            boolean isNext = other.link() == ClauseLink.COORDINATED
                    && other.governor() == clause.number()
                    && other.number() > clause.number();
            span = isNext ? span.cover(whole(sentence, other)) : span;
        }
        return span;
    }

    private Optional<Clause> complement(SentenceView sentence, Clause verb) {
        return verb.arguments(ArgumentRole.COMPLEMENT)
                .filter(argument -> argument.clause() >= 0)
                .flatMap(argument -> sentence.clause(argument.clause()).stream())
                .filter(clause -> !words.is("adverbial-marker", clause.marker()))
                .filter(clause -> clause.tense() != Tense.NONE
                        || clause.modality() != Modality.NONE
                        || clause.marker().equals("that"))
                .min(Comparator.comparing(Clause::span))
                .or(() -> mistaken(sentence, verb));
    }

    /** "told the paper that the road was shut": parsers often hang what was told on whom it was told to. */
    private static Optional<Clause> mistaken(SentenceView sentence, Clause verb) {
        return sentence.clauses().stream()
                .filter(clause -> clause.link() == ClauseLink.RELATIVE && clause.governor() == verb.number())
                .filter(clause -> sentence.text().startsWith(THAT, clause.span().start()))
                .filter(clause -> clause.arguments(ArgumentRole.SUBJECT)
                        .anyMatch(subject -> !subject.inherited()
                                && clause.span().contains(subject.span())
                                && subject.span().start() > clause.span().start()))
                .findFirst();
    }

    private static Span withoutMarker(String text, Clause clause) {
        Span span = clause.span();
        return text.startsWith(THAT, span.start()) ? new Span(span.start() + THAT.length(), span.end()) : span;
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
                && cue.speaker().span().filter(cue.span()::contains).isPresent()
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
        boolean takesClause = cue.clause().stream()
                .flatMap(clause -> clause.arguments(ArgumentRole.COMPLEMENT))
                .anyMatch(argument -> argument.span().start() >= cue.verb().end());
        if (takesClause) {
            return false;
        }
        int next = sentence.indexAt(cue.verb().end());
        Span rest = new Span(cue.verb().end(), sentence.sentence().span().end());
        return !sentence.word(next).equals("that")
                && !sentence.word(next).equals(":")
                && !sentence.word(next).equals("to")
                && quoted.stream().noneMatch(words -> rest.contains(words.span().start()));
    }

    private static Span withWholeQuotations(Span span, List<Quoted> quoted) {
        Span whole = span;
        for (Quoted words : quoted) {
            whole = words.closed() && whole.contains(words.span().start()) ? whole.cover(words.span()) : whole;
        }
        return whole;
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

    /** "“We will sign,” he said, according to Green": whole words and their own cue. */
    private static boolean begins(String text, Quoted quoted, Span span) {
        return quoted.span().start() == span.start()
                && text.charAt(quoted.inner(text).end() - 1) == ',';
    }

    /** Is the complement nothing but the quotation itself? */
    private static boolean isSame(Span quoted, Span span) {
        int shared = Math.min(quoted.end(), span.end()) - Math.max(quoted.start(), span.start());
        return shared > 0 && shared >= 0.8 * span.length();
    }
}
