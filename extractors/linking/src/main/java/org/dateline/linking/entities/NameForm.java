package org.dateline.linking.entities;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A personal name, read once and compared often.
 *
 * @param tokens its words without titles
 * @param gender what a title tells of it: m, f or - for nothing
 * @param ideographs the name in Chinese characters or Hangul, where it is written so; else empty
 * @param vowelless is it from a script that writes few vowels?
 * @param anyOrder may the family name stand in front?
 * @param syllabic does it consist of syllables, in which every letter counts? See {@link Syllables}
 * @param readings what it may be in Pinyin, all words in one; empty where it has no such syllables
 */
record NameForm(
        List<NameToken> tokens,
        char gender,
        String ideographs,
        boolean vowelless,
        boolean anyOrder,
        boolean syllabic,
        Set<String> readings) {

    NameForm {
        tokens = List.copyOf(tokens);
        readings = Set.copyOf(readings);
    }

    /** The words that are neither particles nor initials. */
    List<NameToken> words() {
        return tokens.stream()
                .filter(token -> token.kind() == NameToken.Kind.WORD)
                .toList();
    }

    /** All folded words in one. */
    String joined() {
        return tokens.stream().map(NameToken::folded).collect(Collectors.joining());
    }

    NameForm withTokens(List<NameToken> other) {
        return new NameForm(other, gender, ideographs, vowelless, anyOrder, syllabic, Set.of());
    }
}
