package org.dateline.events.coding;

import java.util.List;
import java.util.Set;

/**
 * What a frame asks of an argument.
 *
 * @param roles the argument may stand in any of these roles
 * @param lemmas of the head word of the argument
 * @param phrases several words that stand side by side in the argument ("state of emergency", "go-between"), by lemma
 * @param kinds {@code ~actor}, {@code ~person}, {@code ~place}, {@code ~country}, {@code ~any} …; see {@link Kinds}
 * @param wanted does it hold where the argument fits, or where it does not?
 */
record Condition(List<String> roles, Set<String> lemmas, List<String> phrases, List<String> kinds, boolean wanted) {

    Condition {
        roles = List.copyOf(roles);
        lemmas = Set.copyOf(lemmas);
        phrases = List.copyOf(phrases);
        kinds = List.copyOf(kinds);
    }

    static Condition of(String roles, List<String> values, boolean wanted) {
        return new Condition(
                List.of(roles.split("\\|")),
                Set.copyOf(values.stream()
                        .filter(value -> value.indexOf(' ') < 0 && !value.startsWith("~"))
                        .toList()),
                values.stream()
                        .filter(value -> value.indexOf(' ') >= 0 || isHyphenated(value))
                        .toList(),
                values.stream().filter(value -> value.startsWith("~")).toList(),
                wanted);
    }

    /** The parts of "go-between" may be words of their own. */
    private static boolean isHyphenated(String value) {
        return !value.startsWith("~") && value.indexOf('-') > 0;
    }
}
