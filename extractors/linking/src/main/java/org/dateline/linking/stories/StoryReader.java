package org.dateline.linking.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dateline.core.model.Article;
import org.dateline.linking.stories.Words.Word;

/** Reads of an article what its story is. */
final class StoryReader {

    /** News says first what it is about; what comes later is background, which other stories share. */
    private static final int WORDS = 150;

    private static final int LEAD_WORDS = 60;
    private static final float BEHIND_LEAD = 1;
    /** Words more common than this tell nothing, see {@link WordRarity}. */
    private static final float COMMON = .8f;

    private static final double REPETITION = .3;
    private static final double RARITY = 1.2;
    private static final double NAME_REPETITION = .8;
    private static final double NAME_RARITY = 1;
    private static final int KEY_TERMS = 9;

    private final WordRarity rarity = new WordRarity();

    StoryDigest read(Article article) {
        Counts counts = new Counts();
        String title = article.metadata().title();
        List<Word> words = Words.of(article.body());
        int length = Math.min(WORDS, words.size());
        for (int i = 0; i < length; i++) {
            counts.add(words.get(i), i < LEAD_WORDS ? 1 : BEHIND_LEAD);
        }
        Map<String, Float> headline = new HashMap<>();
        for (Word word : Words.of(title)) {
            String term = counts.term(word);
            headline.merge(term, 1f, Float::sum);
        }
        Map<String, Float> text = weigh(counts, counts.text, REPETITION, RARITY);
        Map<String, Float> names = weigh(counts, counts.names, NAME_REPETITION, NAME_RARITY);
        return new StoryDigest(
                article.id(),
                article.metadata()
                        .published()
                        .firstDay()
                        .map(LocalDate::toEpochDay)
                        .orElse(StoryDigest.UNDATED),
                length,
                TermVector.of(text),
                TermVector.of(names),
                TermVector.of(weigh(counts, headline, REPETITION, RARITY)),
                keys(text, names, headline));
    }

    private final class Counts {
        private final Map<String, Float> text = new HashMap<>();
        private final Map<String, Float> names = new HashMap<>();
        private final Map<String, Float> rarities = new HashMap<>();

        private void add(Word word, float weight) {
            if (word.stem().length() > 1) {
                String term = term(word);
                text.merge(term, weight, Float::sum);
                if (word.name()) {
                    names.merge(term, weight, Float::sum);
                }
            }
        }

        /** A term is as common as its commonest form. */
        private String term(Word word) {
            String term = Endings.cut(word.stem());
            rarities.merge(term, rarity.of(word.stem()), Math::min);
            return term;
        }
    }

    private static Map<String, Float> weigh(Counts counts, Map<String, Float> terms, double repetition, double power) {
        Map<String, Float> weights = new HashMap<>();
        terms.forEach((term, count) -> {
            float telling = counts.rarities.get(term) - COMMON;
            if (telling > 0) {
                weights.put(term, (float) (Math.pow(count, repetition) * Math.pow(telling, power)));
            }
        });
        return weights;
    }

    /** Pairs of the terms that tell most. */
    private static List<String> keys(Map<String, Float> text, Map<String, Float> names, Map<String, Float> headline) {
        Map<String, Float> telling = new HashMap<>(text);
        names.keySet().forEach(term -> telling.computeIfPresent(term, (name, weight) -> weight * 1.5f));
        headline.keySet().forEach(term -> telling.computeIfPresent(term, (name, weight) -> weight * 1.3f));
        List<String> top = telling.entrySet().stream()
                .sorted(Map.Entry.<String, Float>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(KEY_TERMS)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        TreeSet<String> keys = new TreeSet<>();
        for (int i = 0; i < top.size(); i++) {
            for (int j = 0; j < i; j++) {
                keys.add(top.get(j) + " " + top.get(i));
            }
        }
        return new ArrayList<>(keys);
    }
}
