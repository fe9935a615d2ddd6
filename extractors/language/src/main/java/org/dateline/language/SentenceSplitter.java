package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.core.model.Span;

/**
 * Cuts a passage into sentences. A closing quotation mark or bracket stays with its sentence; the credit of an agency at the end
 * of a passage belongs to none.
 */
final class SentenceSplitter {

    private static final String CLOSING = "\"'\u201d\u2019)]}\u00bb";
    private static final String MAY_OPEN = "\"'\u201c\u2018([{\u00ab\u201e";
    private static final Map<String, String> ABBREVIATIONS = Lines.pairs("abbreviations.tsv");
    private static final Set<String> STARTERS = Lines.words("sentence-starters.txt");
    private static final Set<String> SPEECH = Lines.words("speech-verbs.txt");
    private static final Pattern CREDIT = Pattern.compile("[-\u2013\u2014(\\[/\\s]{1,4}(?:"
            + Lines.of("agencies.txt").stream().map(Pattern::quote).collect(Collectors.joining("|"))
            + ")(?:[/,&\\s]{1,3}\\p{Lu}[\\p{L}.]{1,20}){0,3}[)\\].]{0,2}\\s*");
    private static final Pattern ACRONYM = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");
    private static final int LONGEST_CREDIT = 60;

    /** The sentences of a passage, without white space around them. */
    List<Span> split(String text, Span passage) {
        int end = withoutCredit(text, passage);
        List<Span> sentences = new ArrayList<>();
        int start = passage.start();
        int at = start;
        while (at < end) {
            int behind = endsAt(text, start, at, end);
            if (behind > 0) {
                add(sentences, text, start, behind);
                start = behind;
                at = behind;
            } else {
                at++;
            }
        }
        add(sentences, text, start, end);
        return sentences;
    }

    private static int withoutCredit(String text, Span passage) {
        int from = Math.max(passage.start(), passage.end() - LONGEST_CREDIT);
        for (int at = passage.end() - 1; at > from; at--) {
            boolean behindSentence =
                    ".!?".indexOf(text.charAt(at - 1)) >= 0 || CLOSING.indexOf(text.charAt(at - 1)) >= 0;
            if (behindSentence) {
                Matcher credit = CREDIT.matcher(text).region(at, passage.end());
                if (credit.matches()) {
                    return at;
                }
            }
        }
        return passage.end();
    }

    private static void add(List<Span> sentences, String text, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        if (text.substring(first, last).codePoints().anyMatch(Character::isLetterOrDigit)) {
            sentences.add(new Span(first, last));
        }
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    /** The offset behind the sentence that ends with the mark at {@code at}, or 0 where none ends. */
    private int endsAt(String text, int start, int at, int end) {
        char mark = text.charAt(at);
        if (mark == '\n') {
            return at + 1 < end && text.charAt(at + 1) == '\n' ? at + 1 : 0;
        }
        if (".!?\u2026".indexOf(mark) < 0) {
            return 0;
        }
        int behind = at + 1;
        while (behind < end && ".!?\u2026".indexOf(text.charAt(behind)) >= 0) {
            behind++;
        }
        if (behind > at + 1 && text.charAt(behind - 1) != mark) {
            mark = text.charAt(behind - 1);
        }
        int closed = behindClosing(text, start, behind, end);
        if (closed >= end) {
            return end;
        }
        boolean spaced = isBlank(text.charAt(closed));
        String next = nextWord(text, closed, end);
        if (!spaced && !isGlued(text, start, at, closed, end)) {
            return 0;
        }
        if (!mayStart(next, text, closed, end)) {
            return 0;
        }
        if (closed > behind && speaksOn(text, closed, end)) {
            return 0;
        }
        return mark == '.' && behind == at + 1 && isAbbreviation(text, start, at, next) ? 0 : closed;
    }

    /** Closing marks that follow at once, and one behind a blank if it closes a quotation that the sentence opened. */
    private static int behindClosing(String text, int start, int behind, int end) {
        int closed = behind;
        while (closed < end && CLOSING.indexOf(text.charAt(closed)) >= 0) {
            closed++;
        }
        boolean detached = closed == behind
                && closed + 1 < end
                && isBlank(text.charAt(closed))
                && text.charAt(closed + 1) == '"'
                && (closed + 2 == end || isBlank(text.charAt(closed + 2)))
                && text.substring(start, closed).chars().filter(c -> c == '"').count() % 2 == 1;
        return detached ? closed + 2 : closed;
    }

    /** "the end.The next": two sentences without a blank between them. */
    private static boolean isGlued(String text, int start, int at, int closed, int end) {
        boolean lowerBefore = at - 2 >= start
                && (Character.isLowerCase(text.charAt(at - 1)) || closed > at + 1)
                && Character.isLetterOrDigit(text.charAt(at - 2));
        int first = closed < end && MAY_OPEN.indexOf(text.charAt(closed)) >= 0 ? closed + 1 : closed;
        boolean upperBehind = first + 1 < end
                && Character.isUpperCase(text.charAt(first))
                && (Character.isLowerCase(text.charAt(first + 1)) || isBlank(text.charAt(first + 1)));
        return lowerBefore && upperBehind && !insideAddress(text, start, at, end);
    }

    private static boolean insideAddress(String text, int start, int at, int end) {
        int from = at;
        while (from > start && !isBlank(text.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < end && !isBlank(text.charAt(to))) {
            to++;
        }
        String chunk = text.substring(from, to).toLowerCase(Locale.ROOT);
        return chunk.contains("://") || chunk.startsWith("www.") || chunk.contains("@");
    }

    /** The word behind the end, without marks in front of it. */
    private static String nextWord(String text, int closed, int end) {
        int first = closed;
        while (first < end && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        int last = first;
        while (last < end && (Character.isLetterOrDigit(text.charAt(last)) || text.charAt(last) == '-')) {
            last++;
        }
        return text.substring(first, last);
    }

    private static boolean mayStart(String next, String text, int closed, int end) {
        if (next.isEmpty()) {
            return true;
        }
        if (!Character.isLowerCase(next.charAt(0))) {
            return true;
        }
        // a quotation may begin in lower case only where it opens one: ended. "we …
        int first = closed;
        while (first < end && isBlank(text.charAt(first))) {
            first++;
        }
        return first < end && "\u2022*\u25aa".indexOf(text.charAt(first)) >= 0;
    }

    /** {@code "Why now?" Minister Smith asked.}: the sentence goes on behind the quotation. */
    private static boolean speaksOn(String text, int closed, int end) {
        if ("?!".indexOf(lastMark(text, closed)) < 0) {
            return false;
        }
        int stop = Math.min(end, closed + LONGEST_CREDIT);
        String[] words = text.substring(closed, stop).strip().split("\\s+");
        for (int i = 0; i < Math.min(words.length, 5); i++) {
            String word = words[i];
            String bare = word.replaceAll("[^\\p{L}]", "");
            if (SPEECH.contains(bare.toLowerCase(Locale.ROOT))
                    && !bare.isEmpty()
                    && Character.isLowerCase(bare.charAt(0))) {
                return true;
            }
            if (!word.equals(bare)) {
                return false;
            }
        }
        return false;
    }

    private static char lastMark(String text, int closed) {
        int at = closed - 1;
        while (at > 0 && CLOSING.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return text.charAt(at);
    }

    private static boolean isAbbreviation(String text, int start, int at, String next) {
        int first = at;
        while (first > start && isPartOfWord(text.charAt(first - 1))) {
            first--;
        }
        String word = text.substring(first, at);
        if (word.isEmpty()) {
            return false;
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        if (initial) {
            return !STARTERS.contains(next);
        }
        if (ACRONYM.matcher(word).matches()) {
            return !STARTERS.contains(next) || next.length() < 2;
        }
        String follows = ABBREVIATIONS.get(word.toLowerCase(Locale.ROOT));
        if (follows == null) {
            return false;
        }
        return switch (follows) {
            case "name" -> Character.isUpperCase(word.charAt(0)) || word.indexOf('.') > 0;
            case "number" -> !next.isEmpty() && Character.isDigit(next.charAt(0));
            default ->
                (Character.isUpperCase(word.charAt(0)) || word.indexOf('.') > 0 || isLatin(word))
                        && !STARTERS.contains(next);
        };
    }

    private static boolean isLatin(String word) {
        return word.equals("etc") || word.equals("vs") || word.equals("al") || word.equals("approx");
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }
}
