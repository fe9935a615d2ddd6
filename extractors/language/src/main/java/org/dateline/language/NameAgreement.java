package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.core.model.Label;

/**
 * Makes an article agree with itself on what its names name: one word that ends a person's full name elsewhere is that person, and
 * a name that the engine takes now for a place and now for a person is what it is most often.
 */
final class NameAgreement {

    private static final String PERSON = "person";

    private final String text;
    private final Map<String, Map<String, Integer>> kinds = new TreeMap<>();
    private final Map<String, Integer> surnames = new TreeMap<>();

    private NameAgreement(List<Label> names, String text) {
        this.text = text;
        for (Label name : names) {
            String words = name.span().in(text);
            kinds.computeIfAbsent(words, key -> new TreeMap<>()).merge(name.name(), 1, Integer::sum);
            int last = words.lastIndexOf(' ');
            if (last > 0 && name.name().equals(PERSON)) {
                surnames.merge(words.substring(last + 1), 1, Integer::sum);
            }
        }
    }

    static List<Label> of(List<Label> names, String text) {
        NameAgreement agreement = new NameAgreement(names, text);
        List<Label> agreed = new ArrayList<>(names.size());
        for (Label name : names) {
            agreed.add(new Label(name.span(), name.scheme(), agreement.kind(name), name.value()));
        }
        return agreed;
    }

    private String kind(Label name) {
        String words = name.span().in(text);
        Map<String, Integer> counts = kinds.get(words);
        boolean placeOnly = counts.getOrDefault("place", 0) > 1 && !counts.containsKey(PERSON);
        if (surnames.containsKey(words) && !placeOnly) {
            return PERSON;
        }
        String most = name.name();
        for (Map.Entry<String, Integer> kind : counts.entrySet()) {
            if (kind.getValue() > counts.get(most)) {
                most = kind.getKey();
            }
        }
        return most;
    }
}
