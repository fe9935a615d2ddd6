package org.dateline.review;

import java.util.Map;

/**
 * A type of a codebook, as far as somebody who is asked for it needs it.
 *
 * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict, 0 none
 * @param score the intensity where no mode has one of its own
 * @param cameo the CAMEO code where no mode has one of its own; empty for none
 * @param modes by name
 */
record CodedType(String name, String meaning, int quad, double score, String cameo, Map<String, Mode> modes) {

    /** A kind within a type; its code is empty where that of the type serves. */
    record Mode(double score, String cameo) {}

    double scoreOf(String mode) {
        return modes.containsKey(mode) ? modes.get(mode).score() : score;
    }

    String cameoOf(String mode) {
        return modes.containsKey(mode) && !modes.get(mode).cameo().isEmpty()
                ? modes.get(mode).cameo()
                : cameo;
    }
}
