package org.dateline.core.pipeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.dateline.core.spi.Links.Pair;

/** Which ids are one thing, when all linkers of a target have spoken. */
final class Groups {

    private Groups() {}

    /** Unites the pairs in their order, which is the strongest first. */
    static UnionFind unite(Universe universe, Collection<Pair> same, Collection<Pair> apart) {
        UnionFind groups = new UnionFind(universe.size());
        unite(groups, universe, same, apart);
        return groups;
    }

    private static void unite(UnionFind groups, Universe universe, Collection<Pair> same, Collection<Pair> apart) {
        for (Pair pair : apart) {
            groups.keepApart(universe.number(pair.a()), universe.number(pair.b()));
        }
        for (Pair pair : same) {
            groups.unite(universe.number(pair.a()), universe.number(pair.b()));
        }
    }

    /** As above, where a user has ruled what never comes together and what ties nothing. */
    static UnionFind unite(Universe universe, Collection<Pair> same, Collection<Pair> apart, Rulings rulings) {
        UnionFind groups = new UnionFind(universe.size());
        rulings.sides().forEach(ruling -> {
            int cut = ruling.value().length() - 1;
            groups.put(
                    universe.number(ruling.id()),
                    ruling.value().substring(0, cut),
                    ruling.value().substring(cut));
        });
        unite(groups, universe, same.stream().filter(rulings::ties).toList(), apart);
        return groups;
    }

    /** The smallest id of the group of every id. */
    static Map<String, String> smallest(Universe universe, UnionFind groups) {
        Map<Integer, String> names = new HashMap<>();
        for (int number = 0; number < universe.size(); number++) {
            names.merge(groups.find(number), universe.id(number), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        Map<String, String> groupOf = new HashMap<>();
        for (int number = 0; number < universe.size(); number++) {
            groupOf.put(universe.id(number), names.get(groups.find(number)));
        }
        return groupOf;
    }
}
