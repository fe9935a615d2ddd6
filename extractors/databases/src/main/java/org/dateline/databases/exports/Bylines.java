package org.dateline.databases.exports;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the persons out of bylines as databases write them. */
final class Bylines {

    private final Pattern cue;
    private final Pattern joint;
    private final Pattern office;
    private final Pattern where;

    Bylines(Labels labels) {
        cue = Pattern.compile("(?iu)^(?:" + anyOf(labels, "cue") + ")[:\\s]\\s*");
        joint = Pattern.compile("\\s*[;,/&]\\s*|\\s+(?iu:" + anyOf(labels, "joint") + ")\\s+");
        office = words(labels, "office");
        // "Ada Holm in Lund", "Bo Lind contributed reporting": a small word of four letters is a verb, not a particle
        // of a name
        where = Pattern.compile("\\s+(?:(?:" + anyOf(labels, "where") + ")\\s|\\p{Ll}{4,}).*$");
    }

    private static Pattern words(Labels labels, String kind) {
        return Pattern.compile("(?iu)(?<!\\p{L})(?:" + anyOf(labels, kind) + ")(?!\\p{L})");
    }

    private static String anyOf(Labels labels, String kind) {
        return labels.of(kind).stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /**
     * The persons in order. Where nothing in the byline looks like a person, the byline as a whole: somebody signed.
     *
     * @param byline "By ANA HOLM and BO LIND; Ana Holm reported from Lund", "Ada Holm, Political editor"
     */
    List<String> persons(String byline) {
        String names = cue.matcher(clean(byline)).replaceFirst("");
        List<String> persons = Arrays.stream(names.split("\\s*;\\s*"))
                .flatMap(group -> isInverted(group) ? inverted(group).stream() : Arrays.stream(joint.split(group)))
                .map(name -> cue.matcher(name.strip()).replaceFirst(""))
                .map(name -> where.matcher(name).replaceFirst(""))
                .filter(this::isPerson)
                .distinct()
                .toList();
        return persons.isEmpty() && !names.isBlank() ? List.of(names) : persons;
    }

    /** "Hansen, Karl", "Berg, Anna van": one name before the comma and one or two behind it. */
    private boolean isInverted(String group) {
        return group.matches("\\p{Lu}[^\\s,]+, \\p{Lu}[^\\s,]*(?: \\p{Lu}[^\\s,]*)?(?: \\p{Ll}{2,3}){0,2}")
                && !office.matcher(group).find();
    }

    /** The persons of a list that puts the family name first: "Olsen-Berg, Nina; Holm, Ada". */
    List<String> inverted(String list) {
        return Arrays.stream(clean(list).split("\\s*;\\s*"))
                .map(name -> name.replaceFirst("^([^,]+),\\s*([^,]+?)\\.?$", "$2 $1"))
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    private static String clean(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    /**
     * Two to four words in Latin or Cyrillic letters, each with a capital or small as in Ludwig van Beethoven; in other scripts
     * any word, since they have no capitals.
     */
    private boolean isPerson(String text) {
        if (text.isEmpty()
                || text.codePoints().anyMatch(Character::isDigit)
                || text.contains("@")
                || text.contains(".com")) {
            return false;
        }
        if (office.matcher(text).find()) {
            return false;
        }
        String[] words = text.split(" ");
        boolean capitals = text.codePoints().anyMatch(Character::isUpperCase);
        boolean cased = capitals || text.codePoints().anyMatch(Character::isLowerCase);
        if (!cased) {
            return true;
        }
        long small = Arrays.stream(words)
                .filter(word -> Character.isLowerCase(word.codePointAt(0)) && word.length() > 3)
                .count();
        return words.length >= 2 && words.length <= 5 && small == 0 && Character.isUpperCase(text.codePointAt(0));
    }
}
