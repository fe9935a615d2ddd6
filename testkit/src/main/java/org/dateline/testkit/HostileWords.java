package org.dateline.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Words that break careless writers: formulas, quotation marks, tags, control characters, halves of surrogate pairs … */
public final class HostileWords {

    private static final String FILE = "hostile-words.txt";

    private HostileWords() {}

    /** All of them, five hundred and more: each word alone, and inside ordinary ones. */
    public static List<String> all() {
        List<String> all = new ArrayList<>();
        for (String word : words()) {
            all.add(word);
            all.add("Anna " + word + " Lind");
            all.add(word + word);
            all.add("'" + word);
            all.add("\"" + word + "\"");
            all.add(word + "|" + word + "\\|");
            all.add("🌍" + word);
        }
        return List.copyOf(all);
    }

    private static List<String> words() {
        try (InputStream in = HostileWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the test kit");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(HostileWords::unescape)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The backslash escapes of the file: a code unit in hexadecimal, and the backslash itself. */
    private static String unescape(String line) {
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < line.length(); at++) {
            char next = line.charAt(at);
            if (next == '\\' && line.startsWith("u", at + 1)) {
                word.append((char) Integer.parseInt(line.substring(at + 2, at + 6), 16));
                at += 5;
            } else if (next == '\\') {
                word.append(line.charAt(++at));
            } else {
                word.append(next);
            }
        }
        return word.toString();
    }
}
