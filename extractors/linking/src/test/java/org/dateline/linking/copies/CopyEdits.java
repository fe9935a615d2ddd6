package org.dateline.linking.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes copies as newsrooms do, to measure how many are found: cut, edited, merged. */
final class CopyEdits {

    private final Random random;

    CopyEdits(long seed) {
        random = new Random(seed);
    }

    /** The first part of a text, by words. */
    static String cut(String text, double share) {
        List<String> words = words(text);
        return String.join(" ", words.subList(0, (int) Math.ceil(words.size() * share)));
    }

    /** Some of the words replaced by others, dropped, or doubled by a new one. */
    String edited(String text, double share) {
        List<String> edited = new ArrayList<>();
        for (String word : words(text)) {
            if (random.nextDouble() >= share) {
                edited.add(word);
            } else {
                int kind = random.nextInt(3);
                if (kind > 0) {
                    edited.add("word" + random.nextInt(100_000));
                }
                if (kind > 1) {
                    edited.add(word);
                }
            }
        }
        return String.join(" ", edited);
    }

    /** The first parts of two texts, one behind the other. */
    static String merged(String first, String second, double share) {
        return cut(first, share) + " " + cut(second, share);
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split("\\s+"));
    }
}
