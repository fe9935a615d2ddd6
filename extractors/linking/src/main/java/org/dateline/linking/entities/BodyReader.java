package org.dateline.linking.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.linking.entities.BodyForm.BodyWord;

/** Reads names of companies, organisations and groups. Safe for many threads. */
final class BodyReader {

    private static final int LONGEST_PHRASE = 5;
    private static final Pattern ABBREVIATION_STOP =
            Pattern.compile("(?<=\\b\\p{L})\\.(?=\\s?\\p{L}\\b|\\s|$|,)|(?<=\\p{L})/(?=\\p{L}\\b)");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b|int['’]l", Pattern.CASE_INSENSITIVE);
    private static final Pattern GLUED_FORM = Pattern.compile("(?<=[a-z])(?=(?:AG|GmbH|SE|SA|plc)$)");
    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9&]+");
    private static final String FORM = "form";
    private static final String FILLER = "filler";

    private final Transliteration transliteration = new Transliteration();
    private final Map<String, String> legal = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    BodyReader() {
        ResourceTable.rows("legal-forms.tsv").forEach(row -> legal.put(row.get(0), row.get(1)));
        ResourceTable.rows("numbers.tsv").forEach(row -> numbers.put(row.get(0), Integer.parseInt(row.get(1))));
    }

    BodyForm read(String name) {
        String marked = GLUED_FORM.matcher(name).replaceAll(" ");
        marked = POSSESSIVE.matcher(marked).replaceAll(found -> found.group().endsWith("l") ? "intl" : "s");
        marked = ABBREVIATION_STOP.matcher(marked).replaceAll("");
        String plain = NOT_WORD.matcher(transliteration.plain(marked))
                .replaceAll(" ")
                .replace("&", " & ")
                .strip();
        List<String> read = List.of(plain.split("\\s+"));
        List<BodyWord> words = words(read);
        if (words.stream().allMatch(BodyWord::filler)) {
            words = read.stream().map(word -> new BodyWord(word, false)).toList();
        }
        List<Integer> named = numbers(words);
        List<BodyWord> rest =
                words.stream().filter(word -> !isNumber(word.plain())).toList();
        rest = rest.isEmpty() ? words : rest;
        String joined = rest.stream()
                .filter(word -> !word.filler())
                .map(BodyWord::plain)
                .collect(Collectors.joining());
        return new BodyForm(rest, joined, named, List.of(initials(words, true), initials(words, false)));
    }

    private static String initials(List<BodyWord> words, boolean fillers) {
        return words.stream()
                .filter(word -> fillers || !word.filler())
                .map(word -> word.plain().substring(0, 1))
                .collect(Collectors.joining());
    }

    private List<BodyWord> words(List<String> read) {
        List<BodyWord> words = new ArrayList<>();
        int at = 0;
        while (at < read.size()) {
            int length = phraseAt(read, at);
            String phrase = String.join(" ", read.subList(at, at + length));
            String meaning = legal.getOrDefault(phrase, "");
            if (meaning.equals(FILLER)) {
                words.add(new BodyWord(phrase, true));
            } else if (!meaning.equals(FORM)) {
                for (String word : (meaning.isEmpty() ? phrase : meaning).split(" ")) {
                    words.add(new BodyWord(word, legal.getOrDefault(word, "").equals(FILLER)));
                }
            }
            at += length;
        }
        return words;
    }

    private int phraseAt(List<String> read, int at) {
        for (int length = Math.min(LONGEST_PHRASE, read.size() - at); length > 1; length--) {
            if (legal.containsKey(String.join(" ", read.subList(at, at + length)))) {
                return length;
            }
        }
        return 1;
    }

    private boolean isNumber(String word) {
        return numbers.containsKey(word)
                || Character.isDigit(word.charAt(0)) && word.chars().allMatch(Character::isDigit);
    }

    /** Tens and ones are added up: forty four is 44. */
    private List<Integer> numbers(List<BodyWord> words) {
        List<Integer> found = new ArrayList<>();
        boolean tens = false;
        for (BodyWord word : words) {
            if (!isNumber(word.plain())) {
                tens = false;
                continue;
            }
            int value = numbers.containsKey(word.plain())
                    ? numbers.get(word.plain())
                    : Integer.parseInt(
                            word.plain().substring(0, Math.min(8, word.plain().length())));
            if (tens && value < 10) {
                found.set(found.size() - 1, found.get(found.size() - 1) + value);
            } else {
                found.add(value);
            }
            tens = value >= 20 && value < 100 && value % 10 == 0;
        }
        return found;
    }
}
