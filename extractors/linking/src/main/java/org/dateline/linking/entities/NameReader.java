package org.dateline.linking.entities;

import static org.dateline.linking.entities.NameToken.Kind.INITIAL;
import static org.dateline.linking.entities.NameToken.Kind.PARTICLE;
import static org.dateline.linking.entities.NameToken.Kind.WORD;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.linking.entities.NameToken.Kind;

/** Reads personal names: takes off titles, tells initials and particles from words, folds spellings. Safe for many threads. */
final class NameReader {

    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[a-zà-öø-ÿ]{3})(?=\\p{Lu}[a-zà-öø-ÿ])");
    private static final Pattern NOT_NAME = Pattern.compile("[^a-z0-9,]+");
    private static final Pattern INITIALS =
            Pattern.compile("\\b([A-Z])([A-Z])(?= \\p{Lu}\\p{Ll})|\\b([A-Z])\\.-?([A-Z])\\.");
    private static final Pattern ZERO = Pattern.compile("(?<=[a-z])0(?=[a-z])");
    private static final Pattern ONE = Pattern.compile("(?<=[a-z])1(?=[a-z])");
    private static final Set<Character.UnicodeScript> FEW_VOWELS =
            Set.of(Character.UnicodeScript.ARABIC, Character.UnicodeScript.HEBREW, Character.UnicodeScript.SYRIAC);
    private static final Set<Character.UnicodeScript> IDEOGRAPHS =
            Set.of(Character.UnicodeScript.HAN, Character.UnicodeScript.HANGUL);

    /** "Tse-tung", but not "Al-Sadr". */
    private static final Pattern TIED = Pattern.compile("\\p{Ll}['’‘`]?-\\p{Ll}");

    private final Transliteration transliteration = new Transliteration();
    private final SpellingFolder folder = new SpellingFolder();
    private final Map<String, Character> titles = new HashMap<>();
    private final Map<String, String> particles = new HashMap<>();
    private final Map<String, Integer> given = new HashMap<>();
    private final Syllables syllables = new Syllables();
    private final NameOrder order = new NameOrder();
    private final List<Compound> compounds = new ArrayList<>();

    /** A way to write several words in one, see {@code compounds.tsv}. */
    private record Compound(String letters, Pattern pattern, String replacement) {}

    NameReader() {
        ResourceTable.rows("titles.tsv")
                .forEach(row -> titles.put(row.get(0), row.get(1).charAt(0)));
        ResourceTable.rows("particles.tsv").forEach(row -> particles.put(row.get(0), row.get(1)));
        ResourceTable.rows("compounds.tsv")
                .forEach(row -> compounds.add(new Compound(row.get(0), Pattern.compile(row.get(1)), row.get(2))));
        int number = 0;
        for (List<String> forms : ResourceTable.rows("given-names.tsv")) {
            for (String form : forms) {
                given.put(form, number);
            }
            number++;
        }
    }

    NameForm read(String name) {
        Character.UnicodeScript script = Transliteration.script(name);
        String spaced = INNER_CAPITAL.matcher(name).replaceAll(" ");
        spaced = INITIALS.matcher(spaced).replaceAll("$1$3. $2$4. ");
        String plain = NOT_NAME.matcher(transliteration.plain(spaced)).replaceAll(" ");
        plain = ONE.matcher(ZERO.matcher(plain).replaceAll("o")).replaceAll("i");
        for (Compound compound : compounds) {
            if (plain.contains(compound.letters())) {
                plain = compound.pattern().matcher(plain).replaceAll(compound.replacement());
            }
        }
        List<String> words = new ArrayList<>(List.of(inOrder(plain).strip().split("\\s+")));
        char gender = takeTitles(words);
        rotateTrailingParticle(words);
        String ideographs = IDEOGRAPHS.contains(script) ? name.replaceAll("\\s+", "") : "";
        boolean anyOrder =
                script != Character.UnicodeScript.LATIN || order.mayTurn(words, given.containsKey(words.get(0)));
        return new NameForm(
                tokens(words),
                gender,
                ideographs,
                FEW_VOWELS.contains(script),
                anyOrder,
                syllables.are(words),
                syllables.readings(words, TIED.matcher(name).find()));
    }

    /** "Putin, Vladimir" with the given name in front. */
    private static String inOrder(String plain) {
        int comma = plain.indexOf(',');
        String ordered = comma > 0 && comma == plain.lastIndexOf(',')
                ? plain.substring(comma + 1) + " " + plain.substring(0, comma)
                : plain;
        return ordered.replace(',', ' ');
    }

    private char takeTitles(List<String> words) {
        char gender = '-';
        while (words.size() > 1 && titles.containsKey(words.get(0))) {
            char told = titles.get(words.remove(0));
            gender = told == '-' ? gender : told;
        }
        if (syllables.isHonoured(words)) {
            words.remove(0);
        }
        while (words.size() > 2 && titles.containsKey(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return gender;
    }

    /** "Salman Mohammed bin" is a list's way to write "Mohammed bin Salman". */
    private void rotateTrailingParticle(List<String> words) {
        int last = words.size() - 1;
        if (last >= 2 && "kin".equals(particles.get(words.get(last)))) {
            words.add(words.remove(0));
        }
    }

    private List<NameToken> tokens(List<String> words) {
        List<NameToken> tokens = new ArrayList<>();
        for (String word : words) {
            boolean last = tokens.size() == words.size() - 1;
            boolean initial = word.length() == 1 && (tokens.isEmpty() || !particles.containsKey(word));
            Kind kind = initial ? INITIAL : particles.containsKey(word) && !last ? PARTICLE : WORD;
            tokens.add(new NameToken(word, folder.fold(word), kind, given.getOrDefault(word, -1)));
        }
        return tokens;
    }
}
