package org.dateline.linking.entities;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Coarse keys of personal names: all spellings of a name share one. The classes of sounds are in {@code sounds.tsv}. */
final class SoundKey {

    private final Map<Character, Character> classes = new HashMap<>();

    SoundKey() {
        ResourceTable.rows("sounds.tsv")
                .forEach(row -> classes.put(row.get(0).charAt(0), row.get(1).charAt(0)));
    }

    /** The consonants of a folded word, in classes. */
    String of(NameToken token, boolean vowelless) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < token.folded().length(); i++) {
            char letter = token.folded().charAt(i);
            boolean vowelLetter = vowelless && letter == 'v' && i > 0;
            Character sound = classes.get(letter);
            if (sound != null && !vowelLetter && (key.isEmpty() || key.charAt(key.length() - 1) != sound)) {
                key.append(sound.charValue());
            }
        }
        return key.isEmpty() ? token.folded() : key.toString();
    }

    /** The family name alone. */
    String family(NameForm form) {
        List<NameToken> words = form.words();
        NameToken last = words.isEmpty() ? form.tokens().get(form.tokens().size() - 1) : words.get(words.size() - 1);
        return of(last, form.vowelless());
    }

    /**
     * The family name with the first sound, or the meaning, of each other word; empty for a name of one word. The last two words
     * also count as one: "Jin-ping" is "Jinping". Of several syllables, and where a name may be turned round, the first may be the
     * family name. All that may be one in Pinyin share a key.
     */
    Set<String> full(NameForm form) {
        Set<String> keys = new LinkedHashSet<>();
        List<NameToken> tokens =
                form.tokens().stream().filter(token -> !token.isParticle()).toList();
        int last = tokens.size() - 1;
        add(keys, family(form), tokens.subList(0, Math.max(0, last)), form.vowelless());
        if (last >= 2) {
            String together = tokens.get(last - 1).folded() + tokens.get(last).folded();
            String family = of(new NameToken("", together, NameToken.Kind.WORD, -1), form.vowelless());
            add(keys, family, tokens.subList(0, last - 1), form.vowelless());
        }
        form.readings().forEach(reading -> keys.add("=" + reading));
        if (form.syllabic() && last >= 2 || form.anyOrder() && last >= 1) {
            add(keys, of(tokens.get(0), form.vowelless()), tokens.subList(1, last + 1), form.vowelless());
        }
        return keys;
    }

    private void add(Set<String> keys, String family, List<NameToken> given, boolean vowelless) {
        for (NameToken token : given) {
            keys.add(family + ":" + of(token, vowelless).charAt(0));
            if (token.given() >= 0) {
                keys.add(family + ":" + token.given());
            }
        }
    }
}
