package org.dateline.events.quotes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.Span;

/** Chooses the cue that a quotation belongs to. */
final class CueChoice {

    /** In UTF-16 units: what may stand before a name. */
    private static final int LONGEST_TITLE = 80;

    private CueChoice() {}

    /** A cue and whether nothing but a comma or colon parts it from the quotation. */
    record Choice(SpeechCue cue, boolean isBeside) {}

    /**
     * Right behind the quotation, else the nearest in front of it in its sentence, else the nearest behind.
     *
     * @param cues of the sentences that the quotation stands in, and of the one behind
     * @param sentence the one that the quotation begins in
     * @param end of the sentence that the quotation ends in
     */
    static Optional<Choice> choose(String text, Quoted quoted, List<SpeechCue> cues, Span sentence, int end) {
        Span words = quoted.span();
        List<SpeechCue> before = cues.stream()
                .filter(cue -> cue.verb().end() <= words.start() && sentence.contains(cue.verb()))
                .filter(cue -> !cue.isNear() || isOnlyMarks(text, cue.verb().end(), words.start()))
                .sorted(Comparator.comparing(cue -> -cue.verb().start()))
                .toList();
        Optional<SpeechCue> front = before.stream()
                .filter(cue -> cue.governs(words.start()))
                .findFirst()
                .or(() -> before.stream().filter(SpeechCue::isSaid).findFirst());
        boolean isBeside =
                front.isPresent() && isOnlyMarks(text, front.get().verb().end(), words.start());
        if (isBeside) {
            return Optional.of(new Choice(front.get(), true));
        }
        Optional<SpeechCue> tail = cues.stream()
                .filter(cue -> cue.span().start() >= words.end())
                .min(Comparator.comparing(cue -> cue.span().start()))
                .filter(cue -> isTail(text, quoted, cue));
        if (tail.isPresent()) {
            return Optional.of(new Choice(tail.get(), true));
        }
        if (front.isPresent()) {
            return Optional.of(
                    new Choice(front.get(), isOnlyMarks(text, front.get().verb().end(), words.start())));
        }
        return cues.stream()
                .filter(cue -> cue.verb().start() >= words.end() && cue.verb().end() <= end)
                .filter(cue -> !leadsOn(text, quoted, cue))
                .filter(cue -> cue.isSaid()
                        && (isAside(text, cue.span().start(), words.end())
                                || isOpen(text, quoted) && cue.span().start() < words.end() + LONGEST_TITLE))
                .min(Comparator.comparing(cue -> cue.verb().start()))
                .map(cue -> new Choice(cue, false));
    }

    /** "…,” he said", "…?” asked Green"; but not "….” He said", which begins a sentence. */
    private static boolean isTail(String text, Quoted quoted, SpeechCue cue) {
        int end = quoted.span().end();
        int start = cue.span().start();
        if (!isOnlyMarks(text, end, start)) {
            return false;
        }
        String between = text.substring(end, start);
        boolean isFullStop = ".".indexOf(text.charAt(quoted.inner(text).end() - 1)) >= 0 && between.indexOf(',') < 0;
        return !leadsOn(text, quoted, cue)
                && !between.contains(".")
                && !between.contains("\n")
                && (!isFullStop || Character.isLowerCase(text.charAt(start)));
    }

    /** "…?” Green said: “…": does the cue lead to the next quotation? */
    private static boolean leadsOn(String text, Quoted quoted, SpeechCue cue) {
        boolean endsWithComma = text.charAt(quoted.inner(text).end() - 1) == ',';
        if (endsWithComma || !Character.isUpperCase(text.charAt(cue.span().start()))) {
            return false;
        }
        int colon = text.indexOf(':', cue.verb().end());
        int stop = text.indexOf('.', cue.verb().end());
        return colon >= 0 && colon < cue.verb().end() + LONGEST_TITLE && (stop < 0 || colon < stop);
    }

    /** "…, he added": behind a comma. */
    private static boolean isAside(String text, int start, int from) {
        int before = start - 1;
        while (before > from && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return text.charAt(before) == ',' || text.startsWith("according", start);
    }

    /** "We will sign,” the spokesman Green told reporters": the quotation is no end of a sentence. */
    private static boolean isOpen(String text, Quoted quoted) {
        return ",!?".indexOf(text.charAt(quoted.inner(text).end() - 1)) >= 0;
    }

    private static boolean isOnlyMarks(String text, int from, int to) {
        return from <= to && text.substring(from, to).chars().noneMatch(Character::isLetterOrDigit);
    }
}
