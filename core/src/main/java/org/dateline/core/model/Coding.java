package org.dateline.core.model;

import java.util.List;

/**
 * What an event is, in the terms of a codebook.
 *
 * @param mode the kind within the type ({@code visit}); empty where none
 * @param contexts what it is about ({@code military}, {@code diplomatic})
 * @param cameo the CAMEO code without prefix ({@code 042}); empty where the codebook maps to none
 * @param quadClass 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict, 0 unknown
 * @param intensity the score of the codebook for type and mode
 */
public record Coding(
        EventType type, String mode, List<String> contexts, String cameo, int quadClass, double intensity) {

    public Coding {
        contexts = List.copyOf(contexts);
    }
}
