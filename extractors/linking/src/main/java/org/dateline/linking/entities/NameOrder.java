package org.dateline.linking.entities;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which names may have been turned round, because their language puts the family name first; {@code name-order.tsv} knows them. */
final class NameOrder {

    private final Set<String> given = new HashSet<>();
    private final Set<String> families = new HashSet<>();

    NameOrder() {
        for (List<String> row : ResourceTable.rows("name-order.tsv")) {
            (row.get(1).equals("given") ? given : families)
                    .addAll(List.of(row.get(2).split(" ")));
        }
    }

    /** @param startsGiven is its first word a given name elsewhere? "Thomas Peter" has his names in order */
    boolean mayTurn(List<String> words, boolean startsGiven) {
        if (words.size() < 2) {
            return false;
        }
        String first = words.get(0);
        String last = words.get(words.size() - 1);
        boolean givenLast = given.contains(last) && !given.contains(first) && !startsGiven;
        return givenLast || families.contains(first) != families.contains(last);
    }
}
