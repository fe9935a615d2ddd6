package org.dateline.linking.entities;

import java.util.HashMap;
import java.util.Map;

/**
 * Writes the sounds that romanisations spell in several ways in one way: "Ghalibaf" and "Qalibaf" begin alike. The rules are
 * in {@code spellings.tsv}.
 */
final class SpellingFolder {

    private static final int LONGEST = 4;

    private final Map<String, String> anywhere = new HashMap<>();
    private final Map<String, String> atStart = new HashMap<>();
    private final Map<String, String> atEnd = new HashMap<>();

    SpellingFolder() {
        ResourceTable.rows("spellings.tsv").forEach(row -> table(row.get(2)).put(row.get(0), row.get(1)));
    }

    private Map<String, String> table(String where) {
        return switch (where) {
            case "start" -> atStart;
            case "end" -> atEnd;
            default -> anywhere;
        };
    }

    /** A lower-case word of the letters a to z in the folded alphabet; a letter that is doubled stands once. */
    String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        int at = 0;
        while (at < word.length()) {
            at += replace(word, at, folded);
        }
        return folded.toString();
    }

    private int replace(String word, int at, StringBuilder folded) {
        for (int length = Math.min(LONGEST, word.length() - at); length > 0; length--) {
            String letters = word.substring(at, at + length);
            String replaced = anywhere.get(letters);
            if (at == 0 && atStart.containsKey(letters)) {
                replaced = atStart.get(letters);
            } else if (at + length == word.length() && at > 0 && atEnd.containsKey(letters)) {
                replaced = atEnd.get(letters);
            }
            if (replaced != null) {
                append(folded, replaced);
                return length;
            }
        }
        append(folded, word.substring(at, at + 1));
        return 1;
    }

    private static void append(StringBuilder folded, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (folded.isEmpty() || folded.charAt(folded.length() - 1) != letter) {
                folded.append(letter);
            }
        }
    }
}
