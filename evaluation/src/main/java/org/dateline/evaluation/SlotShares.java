package org.dateline.evaluation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventPlace;
import org.dateline.core.model.Place;
import org.dateline.evaluation.EventMatching.Pair;

/** How often each slot of a matched event is right, where the gold fills it; a speaker also where the gold says there is none. */
final class SlotShares {

    private final Map<String, int[]> shares = new LinkedHashMap<>();

    void add(Pair pair) {
        GoldEvent gold = pair.gold();
        EventMention found = pair.found();
        count(
                "mode",
                !gold.modes().isEmpty(),
                gold.modes().contains(found.coding().mode()));
        count(
                "status",
                !gold.status().isEmpty(),
                gold.status().equals(found.status().code()));
        count("negated", true, gold.negated() == found.negated());
        count("historical", true, gold.historical() == found.historical());
        count("date", !gold.date().isEmpty(), sameDate(gold.date(), found.date().value()));
        count(
                "place",
                !gold.place().isEmpty(),
                found.place().stream().anyMatch(place -> samePlace(gold.place(), place)));
        count("speaker", true, sharesWord(gold.speaker(), found.attribution().text()));
    }

    private void count(String slot, boolean asked, boolean right) {
        int[] share = shares.computeIfAbsent(slot, name -> new int[2]);
        share[0] += asked && right ? 1 : 0;
        share[1] += asked ? 1 : 0;
    }

    /** A day must be that day; a month or a year must be the beginning of what was found, or be begun by it. */
    private static boolean sameDate(String gold, String found) {
        return gold.equals(found) || (gold.length() < 10 && found.startsWith(gold));
    }

    private static boolean samePlace(String gold, EventPlace found) {
        return sharesWord(gold, found.text())
                || sharesWord(gold, found.place().map(Place::name).orElse(""));
    }

    /** Both empty, or a word of more than two letters in common. */
    private static boolean sharesWord(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        String words = " " + plain(other) + " ";
        return Arrays.stream(plain(one).split(" "))
                .filter(word -> word.length() > 2 && !word.equals("the"))
                .anyMatch(word -> words.contains(" " + word + " "));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    void put(Figures figures) {
        shares.forEach(
                (slot, share) -> figures.put("slots of matched events", slot, "right", Count.ratio(share[0], share[1]))
                        .put("slots of matched events", slot, "n", share[0])
                        .put("slots of matched events", slot, "of", share[1]));
    }
}
