package org.dateline.linking.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How much words tell: those that few news reports have tell most. The table is that of stories. */
final class Rarity {

    private static final String TABLE = "/org/dateline/linking/stories/rarity.tsv";

    /** Words that more than one report of twenty has tell nothing, see the table for the scale. */
    private static final double COMMON = 3;

    /** Of a word that the table does not have. */
    private static final double RAREST = 7.5;

    private final Set<String> common = new HashSet<>();
    private final Map<String, Double> rarities = new HashMap<>();

    Rarity(Stems stems) {
        for (String[] row : Rows.of(TABLE)) {
            double rarity = Double.parseDouble(row[0]);
            for (String word : row[1].split(" ")) {
                if (rarity < COMMON) {
                    common.add(word);
                }
                rarities.merge(stems.stem(word), rarity / RAREST, Math::min);
            }
        }
    }

    boolean isTelling(String word) {
        return word.length() > 1 && !common.contains(word);
    }

    /** Of a stem, as rare as its commonest word: between 0, in every report, and 1. */
    double of(String stem) {
        return rarities.getOrDefault(stem, 1.0);
    }
}
