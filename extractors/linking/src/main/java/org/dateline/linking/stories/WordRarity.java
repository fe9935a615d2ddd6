package org.dateline.linking.stories;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** How much a word tells about what an article is about: the table {@code rarity.tsv}. */
final class WordRarity {

    /** Of a word that the table does not have. */
    private static final float UNKNOWN = 7.5f;

    private final Map<String, Float> rarities = new HashMap<>();

    WordRarity() {
        InputStream stream = Objects.requireNonNull(WordRarity.class.getResourceAsStream("rarity.tsv"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(this::read);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read rarity.tsv of this jar", broken);
        }
    }

    private void read(String line) {
        int tab = line.indexOf('\t');
        float rarity = Float.parseFloat(line.substring(0, tab));
        for (String word : line.substring(tab + 1).split(" ")) {
            rarities.put(word, rarity);
        }
    }

    /** The natural logarithm of one through the share of articles that have the word. */
    float of(String word) {
        return rarities.getOrDefault(word, UNKNOWN);
    }
}
