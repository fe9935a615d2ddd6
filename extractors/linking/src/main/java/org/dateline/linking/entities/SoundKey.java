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

    /** The family name with the first sound, or the meaning, of each other word; empty for a name of one word. */
    Set<String> full(NameForm form) {
        Set<String> keys = new LinkedHashSet<>();
        String family = family(form);
        for (NameToken token : form.tokens().subList(0, form.tokens().size() - 1)) {
            if (!token.isParticle()) {
                String sound = of(token, form.vowelless());
                keys.add(family + ":" + sound.charAt(0));
                if (token.given() >= 0) {
                    keys.add(family + ":" + token.given());
                }
            }
        }
        return keys;
    }
}
