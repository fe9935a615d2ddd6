package org.dateline.linking.entities;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The offices that one person holds at a time, by all words for them: {@code offices.tsv}. */
final class Offices {

    private final Map<String, String> offices = new HashMap<>();

    Offices() {
        for (List<String> words : ResourceTable.rows("offices.tsv")) {
            words.forEach(word -> offices.put(word, words.get(0)));
        }
    }

    /** The offices among some roles; roles that many people hold at a time are left out. */
    Set<String> of(Collection<String> roles) {
        Set<String> found = new TreeSet<>();
        for (String role : roles) {
            String office = offices.get(role.toLowerCase(Locale.ROOT).strip());
            if (office != null) {
                found.add(office);
            }
        }
        return found;
    }
}
