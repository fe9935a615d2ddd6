package org.dateline.events.coding;

import java.util.List;

/**
 * A kind within a type.
 *
 * @param score the intensity of the codebook
 * @param cameo the CAMEO code that fits it best; empty where that of the type serves
 * @param cues words that give this mode where the frame itself names none ("drone", "car bomb")
 */
record Mode(String name, double score, String cameo, List<String> cues) {

    Mode {
        cues = List.copyOf(cues);
    }
}
