package org.dateline.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The phrases by which a line gives itself away as furniture of a site. Loaded once from {@code furniture.tsv}. */
final class Furniture {

    /** What a phrase says of the line it stands in. */
    enum Sign {
        /** Nothing: the line may be part of the report. */
        NONE,
        /** The line is no part of the report: counter, button, promotion. */
        FURNITURE,
        /** The line opens a part of the page that is no longer the report: comments, most read. */
        SECTION
    }

    private record Phrase(List<String> words, boolean whole, boolean colon, int most, Sign sign) {

        boolean fits(List<String> line, boolean hasColon) {
            if (colon && !hasColon
                    || line.size() < words.size()
                    || line.size() > most
                    || whole && line.size() != words.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!words.get(i).equals("#") ? !words.get(i).equals(line.get(i)) : !isNumber(line.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A colon behind a label stands near the beginning of the line. */
    private static final int FARTHEST_COLON = 24;

    /** An address alone: {@code courier.example}. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://)?[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,8}(?:/\\S*)?");

    private static final int LONGEST_CHAIN = 16;

    /** A copyright notice is no longer than this. */
    private static final int LONGEST_NOTICE = 30;

    private static final Furniture BUNDLED = new Furniture(Table.rows("furniture.tsv", 4));

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final int longest;

    private Furniture(List<String[]> rows) {
        int most = 0;
        for (String[] row : rows) {
            List<String> words = phraseWords(row[3]);
            boolean whole = row[1].endsWith("line");
            Sign sign = row[1].startsWith("section") ? Sign.SECTION : Sign.FURNITURE;
            int limit = row[2].isEmpty() ? words.size() : Integer.parseInt(row[2]);
            most = Math.max(most, limit);
            byFirstWord
                    .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                    .add(new Phrase(words, whole, row[3].endsWith(":"), limit, sign));
        }
        longest = most;
    }

    static Furniture bundled() {
        return BUNDLED;
    }

    /** What the line is, judged by its words alone. */
    Sign sign(String line) {
        if (line.length() > longest * 20) {
            return Sign.NONE;
        }
        List<String> words = Words.of(line);
        if (words.isEmpty()
                || ADDRESS.matcher(line).matches()
                || line.charAt(0) == '©' && words.size() <= LONGEST_NOTICE) {
            return Sign.FURNITURE;
        }
        int colon = line.indexOf(':') >= 0 ? line.indexOf(':') : line.indexOf('：');
        boolean hasColon = colon > 0 && colon < FARTHEST_COLON;
        Sign sign = sign(byFirstWord.getOrDefault(words.get(0), List.of()), words, hasColon);
        if (sign == Sign.NONE && isNumber(words.get(0))) {
            sign = sign(byFirstWord.getOrDefault("#", List.of()), words, hasColon);
        }
        return sign == Sign.NONE && isChain(words) ? Sign.FURNITURE : sign;
    }

    /** "Share on Facebook Share on Twitter": does the line consist of nothing but several phrases of furniture? */
    private boolean isChain(List<String> words) {
        int links = 0;
        int from = 0;
        while (from < words.size() && words.size() <= LONGEST_CHAIN) {
            int length = longestAt(words.subList(from, words.size()));
            if (length == 0) {
                return false;
            }
            from += length;
            links++;
        }
        return links > 1;
    }

    private int longestAt(List<String> words) {
        int longestPhrase = 0;
        for (Phrase phrase : byFirstWord.getOrDefault(words.get(0), List.of())) {
            int length = phrase.words().size();
            boolean fits = phrase.sign() == Sign.FURNITURE
                    && length <= words.size()
                    && phrase.fits(words.subList(0, length), false);
            longestPhrase = fits ? Math.max(longestPhrase, length) : longestPhrase;
        }
        return longestPhrase;
    }

    private static Sign sign(List<Phrase> phrases, List<String> words, boolean hasColon) {
        Sign best = Sign.NONE;
        for (Phrase phrase : phrases) {
            if (phrase.sign().compareTo(best) > 0 && phrase.fits(words, hasColon)) {
                best = phrase.sign();
            }
        }
        return best;
    }

    private static List<String> phraseWords(String phrase) {
        List<String> words = new ArrayList<>();
        for (String part : phrase.split(" ")) {
            if (part.equals("#")) {
                words.add("#");
            } else {
                words.addAll(Words.of(part));
            }
        }
        return words;
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }
}
