package org.dateline.events.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Named word lists. A list may hold another by its name: {@code $arms}. */
final class Words {

    private final Map<String, Set<String>> lists = new LinkedHashMap<>();

    /** Adds a list; one of the same name is replaced. Lists that it names must be there already. */
    void put(String name, List<String> written) {
        lists.put(name, new LinkedHashSet<>(expand(written)));
    }

    /** The words of a list; none where no list has the name. */
    Set<String> list(String name) {
        return lists.getOrDefault(name, Set.of());
    }

    boolean has(String name, String word) {
        return list(name).contains(word);
    }

    /** What follows the prefix in the names of the lists that hold a word. */
    List<String> namesWith(String prefix, String word) {
        return lists.entrySet().stream()
                .filter(list ->
                        list.getKey().startsWith(prefix) && list.getValue().contains(word))
                .map(list -> list.getKey().substring(prefix.length()))
                .toList();
    }

    /** The words as written, with every {@code $name} replaced by the words of that list. */
    List<String> expand(List<String> written) {
        List<String> all = new ArrayList<>();
        for (String word : written) {
            if (word.startsWith("$")) {
                Set<String> named = lists.get(word.substring(1));
                if (named == null) {
                    throw new CodebookException("no word list \"" + word + "\"; there are " + lists.keySet());
                }
                all.addAll(named);
            } else {
                all.add(word);
            }
        }
        return all;
    }
}
