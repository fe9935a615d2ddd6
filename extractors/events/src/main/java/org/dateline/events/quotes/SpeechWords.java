package org.dateline.events.quotes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the tables of this package say of words; all in lower case. */
final class SpeechWords {

    /** The roles of {@code speech-verbs.tsv}. */
    enum Role {
        SAY,
        TELL,
        CALL,
        QUOTE,
        NEAR
    }

    private final Map<String, Set<Role>> roles = new HashMap<>();
    private final Map<String, String> lemmas = new HashMap<>();
    private final Map<String, String> channels = new HashMap<>();
    private final Map<String, Set<String>> cues = new HashMap<>();

    private SpeechWords() {}

    static SpeechWords load() {
        SpeechWords words = new SpeechWords();
        for (String[] row : rows("speech-verbs.tsv")) {
            String[] forms = row[1].split(" ");
            for (String form : forms) {
                words.lemmas.putIfAbsent(form, forms[0]);
                words.roles
                        .computeIfAbsent(form, any -> EnumSet.noneOf(Role.class))
                        .add(Role.valueOf(row[0].toUpperCase(Locale.ROOT)));
            }
        }
        rows("channels.tsv").forEach(row -> words.channels.put(row[1], row[0]));
        rows("quote-cues.tsv")
                .forEach(row -> words.cues
                        .computeIfAbsent(row[0], any -> new HashSet<>())
                        .add(row[1]));
        return words;
    }

    private static List<String[]> rows(String name) {
        try (InputStream stream = SpeechWords.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the resource " + name + " cannot be read", unreadable);
        }
    }

    /** The roles of a form of a verb of speech; empty for any other word. */
    Set<Role> roles(String form) {
        return roles.getOrDefault(form, Set.of());
    }

    String lemma(String form) {
        return lemmas.getOrDefault(form, form);
    }

    /** The channel that one word or two words name; empty where they name none. */
    String channel(String words) {
        return channels.getOrDefault(words, "");
    }

    boolean is(String cue, String word) {
        return cues.getOrDefault(cue, Set.of()).contains(word);
    }
}
