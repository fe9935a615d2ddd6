package org.dateline.cleaning.languages;

import com.google.common.base.Optional;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The language of a text: by its script where that says it, by its function words where the text is short, else by the
 * letter statistics of Optimaize's detector with a fixed seed.
 */
final class Languages {

    /** So sure must the detector be. */
    private static final double SURE = 0.8;

    /** A text with fewer words is short. */
    private static final int SHORT = 60;

    /** So many function words among hundred are usual in running text. */
    private static final int USUAL = 12;

    /** "de la", "van der", "bin": no more words than this stand inside a name. */
    private static final int LONGEST_PARTICLES = 2;

    private Languages() {}

    /** The profiles take half a second to load: only when a text needs them. */
    private static final class Detector {
        static final LanguageDetector INSTANCE = load();

        private static LanguageDetector load() {
            try {
                return LanguageDetectorBuilder.create(NgramExtractors.standard())
                        .withProfiles(new LanguageProfileReader().readAllBuiltIn())
                        .seed(1)
                        .build();
            } catch (IOException broken) {
                throw new UncheckedIOException("the language profiles of the library cannot be read", broken);
            }
        }
    }

    static java.util.Optional<String> of(String text) {
        List<String> words = words(text);
        if (words.isEmpty()) {
            return java.util.Optional.empty();
        }
        return Scripts.language(text).or(() -> latin(text, words)).or(() -> detected(text));
    }

    private static java.util.Optional<String> latin(String text, List<String> words) {
        if (Scripts.latinShare(text) < 0.7) {
            return java.util.Optional.empty();
        }
        Map<String, Integer> counts = FunctionWords.bundled().count(withoutNames(text));
        int english = counts.getOrDefault("en", 0);
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        boolean ascii = text.chars().allMatch(c -> c < 128 || !Character.isLetter(c));
        boolean brief = words.size() < SHORT;
        if (english == most && (english * 100 >= words.size() * USUAL || brief && (ascii || english > 0))) {
            return java.util.Optional.of("en");
        }
        if (brief && most > english + 1 && most * 100 >= words.size() * USUAL) {
            String best = counts.entrySet().stream()
                    .filter(entry -> entry.getValue() == most)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("en");
            boolean alone =
                    counts.values().stream().filter(count -> count == most).count() == 1;
            return alone || !ascii ? detected(text).or(() -> java.util.Optional.of(best)) : java.util.Optional.of(best);
        }
        return brief && ascii ? java.util.Optional.of("en") : java.util.Optional.empty();
    }

    private static java.util.Optional<String> detected(String text) {
        Optional<LdLocale> found = Detector.INSTANCE.detect(text);
        if (found.isPresent()) {
            return java.util.Optional.of(found.get().getLanguage());
        }
        return Detector.INSTANCE.getProbabilities(text).stream()
                .filter(language -> language.getProbability() >= SURE)
                .map(language -> language.getLocale().getLanguage())
                .findFirst();
    }

    /** The words without the particles inside names, which tell where a person comes from and not what the text is. */
    private static List<String> withoutNames(String text) {
        List<String> words = new ArrayList<>();
        List<String> particles = new ArrayList<>();
        boolean behindCapital = false;
        for (String word : text.split("[^\\p{L}\\p{M}]+")) {
            boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
            if (word.isEmpty() || acronym && Character.isUpperCase(word.codePointAt(0))) {
                continue;
            }
            boolean capital = Character.isUpperCase(word.codePointAt(0));
            boolean name = capital && behindCapital && particles.size() <= LONGEST_PARTICLES;
            if (capital) {
                words.addAll(name ? List.of() : particles);
                particles.clear();
                words.add(word.toLowerCase(Locale.ROOT));
            } else {
                particles.add(word);
            }
            behindCapital |= capital;
        }
        words.addAll(particles);
        return words;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
