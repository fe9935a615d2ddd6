package org.dateline.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventPlace;
import org.dateline.core.model.Place;
import org.dateline.evaluation.EventMatching.Pair;

/** How often each slot of a matched event is right, where the gold fills it; a speaker also where the gold says there is none. */
final class SlotShares {

    private final Map<String, int[]> shares = new LinkedHashMap<>();

    /** Counts the slots of a pair, and says which are wrong: "place Oslo, not Lima". */
    List<String> add(Pair pair) {
        GoldEvent gold = pair.gold();
        EventMention found = pair.found();
        String place = found.place().map(EventPlace::text).orElse("");
        List<String> wrong = new ArrayList<>();
        boolean here = found.place().stream().anyMatch(one -> samePlace(gold.place(), one));
        String speaker = found.attribution().text();
        check(
                "mode",
                gold.modes().contains(found.coding().mode()),
                first(gold.modes()),
                found.coding().mode(),
                wrong);
        check(
                "status",
                gold.status().equals(found.status().code()),
                gold.status(),
                found.status().code(),
                wrong);
        check("negated", gold.negated() == found.negated(), "" + gold.negated(), "" + found.negated(), wrong);
        check(
                "historical",
                gold.historical() == found.historical(),
                "" + gold.historical(),
                "" + found.historical(),
                wrong);
        check(
                "date",
                sameDate(gold.date(), found.date().value()),
                gold.date(),
                found.date().value(),
                wrong);
        check("place", here, gold.place(), place, wrong);
        if (gold.speaker().isEmpty()) {
            count("speaker", speaker.isEmpty());
        } else {
            check("speaker", sharesWord(gold.speaker(), speaker), gold.speaker(), speaker, wrong);
        }
        return wrong;
    }

    private static String first(List<String> choices) {
        return choices.isEmpty() ? "" : choices.get(0);
    }

    /** Only where the gold fills the slot. */
    private void check(String slot, boolean right, String gold, String found, List<String> wrong) {
        if (!gold.isEmpty()) {
            count(slot, right);
            if (!right) {
                wrong.add(slot + " " + found + ", not " + gold);
            }
        }
    }

    private void count(String slot, boolean right) {
        int[] share = shares.computeIfAbsent(slot, name -> new int[2]);
        share[0] += right ? 1 : 0;
        share[1]++;
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
