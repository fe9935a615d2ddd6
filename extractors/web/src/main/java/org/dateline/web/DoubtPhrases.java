package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The phrases and words of addresses by which a page makes itself doubtful: those of {@code doubts.tsv}. */
final class DoubtPhrases {

    private record Phrase(Doubt doubt, String place, String words) {}

    private static final DoubtPhrases BUNDLED = new DoubtPhrases();

    /** A longer text tells of paywalls instead of being one. */
    private static final int LONGEST = 60;

    private final List<Phrase> phrases = new ArrayList<>();

    private DoubtPhrases() {
        for (String[] row : Table.rows("doubts.tsv", 3)) {
            Doubt doubt = Doubt.valueOf(row[0].toUpperCase(Locale.ROOT).replace('-', '_'));
            String words = row[1].equals("path") ? row[2] : spaced(row[2]);
            phrases.add(new Phrase(doubt, row[1], words));
        }
    }

    static DoubtPhrases bundled() {
        return BUNDLED;
    }

    /** Does the title of the window begin with a phrase for this doubt? */
    boolean inTitle(Doubt doubt, String title) {
        String words = spaced(title);
        return holds(doubt, "title", words, true);
    }

    /** Does a line of the page hold a phrase for this doubt? */
    boolean inLine(Doubt doubt, String line) {
        return line.length() <= LONGEST * 10 && holds(doubt, "line", spaced(line), false);
    }

    /** Has the address a folder with a name for this doubt? */
    boolean inPath(Doubt doubt, String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return phrases.stream()
                .filter(phrase -> phrase.doubt() == doubt && phrase.place().equals("path"))
                .anyMatch(phrase -> lower.contains("/" + phrase.words() + "/"));
    }

    private boolean holds(Doubt doubt, String place, String words, boolean atStart) {
        return phrases.stream()
                .filter(phrase -> phrase.doubt() == doubt && phrase.place().equals(place))
                .anyMatch(phrase -> atStart ? words.startsWith(phrase.words()) : words.contains(phrase.words()));
    }

    private static String spaced(String text) {
        return " " + String.join(" ", Words.of(text)) + " ";
    }
}
