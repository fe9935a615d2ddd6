package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.model.Span;

/**
 * Cuts a sentence into words and marks the way the engine was taught (OntoNotes): clitics stand alone ("Iran" "'s", "do" "n't"),
 * hyphens part words ("Iran" "-" "backed") unless a prefix stands before or a figure behind ("anti-war", "F-16"), and the period
 * of an abbreviation belongs to it.
 */
final class WordSplitter {

    private static final Map<String, String> ABBREVIATIONS = Lines.pairs("abbreviations.tsv");
    private static final Set<String> PREFIXES = Lines.words("hyphen-prefixes.txt");
    private static final Pattern WHOLE = Pattern.compile(
            "(?:https?://|www\\.)\\S+|[\\w.+-]+@[\\w-]+\\.[\\w.-]+|@\\w+|#\\w+|\\p{Alpha}[\\p{Alnum}-]*\\.(?:com|org|net|ir|gov|uk)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLITIC =
            Pattern.compile("(?:n['\u2019]t|['\u2019](?:s|re|ve|ll|d|m))$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACRONYM = Pattern.compile("(?:\\p{L}\\.)+\\p{L}?");
    private static final Pattern DESIGNATION = Pattern.compile("\\p{Lu}{1,6}-\\d+\\p{L}?");
    private static final Pattern CAN_NOT = Pattern.compile("cannot", Pattern.CASE_INSENSITIVE);
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015";

    private final String text;
    private final List<Span> words = new ArrayList<>();

    private WordSplitter(String text) {
        this.text = text;
    }

    /** The words of a sentence, in order, without overlap. */
    static List<Span> split(String text, Span sentence) {
        WordSplitter splitter = new WordSplitter(text);
        int start = sentence.start();
        for (int at = sentence.start(); at <= sentence.end(); at++) {
            if (at == sentence.end() || SentenceSplitter.isBlank(text.charAt(at))) {
                if (start < at) {
                    splitter.chunk(start, at);
                }
                start = at + 1;
            }
        }
        return splitter.words;
    }

    private void add(int start, int end) {
        if (start < end) {
            words.add(new Span(start, end));
        }
    }

    /** A stretch without white space: marks in front, what lies between, marks behind. */
    private void chunk(int from, int to) {
        int start = from;
        while (start < to && !isWordLike(start, to)) {
            int behind = sameMarks(start, to);
            if (isCliticAt(start, to)) {
                break;
            }
            add(start, behind);
            start = behind;
        }
        List<Span> behind = new ArrayList<>();
        int end = to;
        while (end > start && isMarkBehind(start, end)) {
            int first = sameMarksBefore(start, end);
            behind.add(0, new Span(first, end));
            end = first;
        }
        core(start, end);
        words.addAll(behind);
    }

    private boolean isWordLike(int at, int to) {
        int c = text.codePointAt(at);
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        boolean more = at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
        return more && (c == '@' || c == '#' || (c == '.' && Character.isDigit(text.charAt(at + 1))));
    }

    private boolean isCliticAt(int start, int to) {
        char c = text.charAt(start);
        return (c == '\'' || c == '\u2019')
                && CLITIC.matcher(text.substring(start, Math.min(to, start + 3)))
                        .matches();
    }

    /** The end of the mark at {@code start}, which may be written several times ("...", "--"). */
    private int sameMarks(int start, int to) {
        int c = text.codePointAt(start);
        int at = start + Character.charCount(c);
        while (at < to && text.charAt(at) == c) {
            at++;
        }
        while (at < to && isJoiner(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** Parts of an emoji that never stand alone. */
    private static boolean isJoiner(int c) {
        return c == 0x200d || c == 0xfe0f || c >= 0x1f3fb && c <= 0x1f3ff;
    }

    private boolean isMarkBehind(int start, int end) {
        int c = text.codePointBefore(end);
        if (Character.isLetterOrDigit(c)) {
            return false;
        }
        return c != '.' || !keepsPeriod(start, end);
    }

    private boolean keepsPeriod(int start, int end) {
        if (end - 2 >= start && text.charAt(end - 2) == '.') {
            return false;
        }
        String word = text.substring(start, end - 1);
        if (word.indexOf('-') >= 0) {
            word = word.substring(word.lastIndexOf('-') + 1);
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial
                || ACRONYM.matcher(word).matches() && word.indexOf('.') > 0
                || ABBREVIATIONS.containsKey(word.toLowerCase(Locale.ROOT)) && isWrittenAsAbbreviation(word, end);
    }

    /** "No." and "Mass." are also words: at the end of a text, or in lower case, they are taken for words. */
    private boolean isWrittenAsAbbreviation(String word, int end) {
        boolean last = end >= text.length() || text.charAt(end) == '\n';
        return !last && (Character.isUpperCase(word.charAt(0)) || word.indexOf('.') > 0 || word.equals("vs"));
    }

    private int sameMarksBefore(int start, int end) {
        int c = text.codePointBefore(end);
        int at = end - Character.charCount(c);
        while (at > start && text.charAt(at - 1) == c) {
            at--;
        }
        return at;
    }

    private void core(int start, int end) {
        if (start >= end) {
            return;
        }
        String word = text.substring(start, end);
        Matcher whole = WHOLE.matcher(word);
        if (whole.matches()) {
            add(start, end);
            return;
        }
        Matcher clitic = CLITIC.matcher(word);
        if (clitic.find()) {
            core(start, start + clitic.start());
            add(start + clitic.start(), end);
            return;
        }
        if (CAN_NOT.matcher(word).matches()) {
            add(start, start + 3);
            add(start + 3, end);
            return;
        }
        int from = start;
        int at = start;
        while (at < end) {
            if (parts(start, from, at, end)) {
                add(from, at);
                int behind = sameMarks(at, end);
                add(at, behind);
                from = behind;
                at = behind;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        add(from, end);
    }

    /** Does the mark at {@code at} part two words? */
    private boolean parts(int start, int from, int at, int end) {
        int c = text.codePointAt(at);
        if (Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019' || c == '_' || c == '&' || c == 0xad) {
            return false;
        }
        boolean figures = at > start
                && at + 1 < end
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
        if (DASHES.indexOf(c) >= 0) {
            return isHyphenBetweenWords(from, at, end);
        }
        return switch (c) {
            case ',', ':', '/' -> !figures;
            case '.' -> isPeriodBetweenWords(at, end);
            default -> Character.getType(c) != Character.NON_SPACING_MARK && !figures;
        };
    }

    private boolean isPeriodBetweenWords(int at, int end) {
        return at + 2 < end
                && Character.isLowerCase(text.charAt(at - 1))
                && Character.isUpperCase(text.charAt(at + 1))
                && Character.isLowerCase(text.charAt(at + 2));
    }

    private boolean isHyphenBetweenWords(int from, int at, int end) {
        char c = text.charAt(at);
        boolean hyphen = c == '-' || c == '\u2010' || c == '\u2011';
        if (!hyphen || at == from) {
            return true;
        }
        if (EventNouns.isWord(text.substring(from, end).toLowerCase(Locale.ROOT))) {
            return false;
        }
        String before = text.substring(from, at).toLowerCase(Locale.ROOT);
        return !PREFIXES.contains(before)
                && !DESIGNATION.matcher(text.substring(from, end)).matches();
    }
}
