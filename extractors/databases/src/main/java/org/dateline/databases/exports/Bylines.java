package org.dateline.databases.exports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the persons, or the agency, out of bylines as databases write them. */
final class Bylines {

    private final Pattern cue;
    private final Pattern joint;
    private final Pattern office;
    private final Pattern desk;
    private final Pattern where;
    private final Pattern telling;
    private final Pattern signed;
    private final Pattern city;
    private final Pattern behindName;
    private final Pattern agency;

    Bylines(Labels labels) {
        String offices = anyOf(labels, "office");
        String cities = anyOf(labels, "city");
        cue = Pattern.compile("(?iu)^(?:" + anyOf(labels, "cue") + ")[:\\s]\\s*");
        joint = Pattern.compile(
                "\\s*[;,/&]\\s*(?:(?iu:%1$s)\\s+)?|\\s+(?iu:%1$s)\\s+".formatted(anyOf(labels, "joint")));
        office = Pattern.compile("(?iu)(?<!\\p{L})(?:" + offices + ")(?!\\p{L})");
        // "Ada Holm Transport correspondent": two names, perhaps a desk, an office
        desk = Pattern.compile("^(\\S+ \\S+(?: \\S+)??) (?:\\p{Lu}\\p{Ll}+ )?(?iu:" + offices + ")(?!\\p{L}).*$");
        // "Ada Holm in Lund", "Bo Lind contributed reporting": a small word of four letters is a verb, not a particle
        // of a name
        where = Pattern.compile("\\s+(?:(?:" + anyOf(labels, "where") + ")\\s|\\p{Ll}{4,}).*$");
        telling = Pattern.compile(
                "(?iu)^(?:%s)\\s.{2,30}?\\s(?:%s)\\s+".formatted(anyOf(labels, "where"), anyOf(labels, "telling")));
        signed = Pattern.compile("(?<=.{2})\\s*(?:" + anyOf(labels, "signed") + ")$");
        city = Pattern.compile("(?iu)(?:" + cities + ")");
        behindName = Pattern.compile("^(\\S+ \\S+.*?) (?iu:" + cities + ")$");
        agency = Pattern.compile("(?iu)(?:the )?(?:" + anyOf(labels, "agency") + ")");
    }

    private static String anyOf(Labels labels, String kind) {
        return labels.of(kind).stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /**
     * The persons in order, each once. Where nothing in the byline looks like a person, the byline as a whole: somebody signed.
     *
     * @param byline "By ANA HOLM and BO LIND; Ana Holm reported from Lund", "Ada Holm, Political editor"
     */
    List<String> persons(String byline) {
        String names =
                telling.matcher(cue.matcher(clean(byline)).replaceFirst("")).replaceFirst("");
        List<String> persons = new ArrayList<>();
        for (String group : names.split("\\s*;\\s*")) {
            if (isInverted(group)) {
                persons.addAll(inverted(group));
            } else {
                Arrays.stream(joint.split(group)).map(this::nameAlone).forEach(persons::add);
            }
        }
        persons.removeIf(name -> !isPerson(name));
        return persons.isEmpty() && !names.isBlank() ? List.of(names) : once(persons);
    }

    /** The agencies that a byline or a credit names, as it writes them, joined by slashes; empty where it names none. */
    String agency(String credit) {
        return Arrays.stream(clean(credit).replaceFirst("\\.$", "").split("\\s*[/;,|]\\s*"))
                .filter(part -> agency.matcher(part).matches())
                .distinct()
                .collect(Collectors.joining("/"));
    }

    /** Without cue, office, place, and what the person did. */
    private String nameAlone(String part) {
        String name = cue.matcher(part.strip()).replaceFirst("");
        name = desk.matcher(name).replaceFirst("$1");
        name = where.matcher(name).replaceFirst("");
        name = signed.matcher(name).replaceFirst("");
        return behindName.matcher(name).replaceFirst("$1");
    }

    /** The same name in capitals and in small letters is one, and small letters say more. */
    private static List<String> once(List<String> persons) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String name : persons) {
            names.merge(name.toLowerCase(Locale.ROOT), name, Bylines::betterSpelled);
        }
        return List.copyOf(names.values());
    }

    private static String betterSpelled(String one, String other) {
        return one.equals(one.toUpperCase(Locale.ROOT)) ? other : one;
    }

    /** "Hansen, Karl", "Berg, Anna van": one name before the comma and one or two behind it. */
    private boolean isInverted(String group) {
        return group.matches("\\p{Lu}[^\\s,]+, \\p{Lu}[^\\s,]*(?: \\p{Lu}[^\\s,]*)?(?: \\p{Ll}{2,3}){0,2}")
                && !office.matcher(group).find()
                && !city.matcher(group.substring(group.indexOf(',') + 1).strip())
                        .matches();
    }

    /** The persons of a list that puts the family name first: "Olsen-Berg, Nina; Holm, Ada". */
    List<String> inverted(String list) {
        return Arrays.stream(clean(list).split("\\s*;\\s*"))
                .map(Bylines::turned)
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    /** The full stop behind an initial belongs to it, another one to the list. */
    private static String turned(String name) {
        Matcher parts = Pattern.compile("^([^,]+),\\s*([^,]+)$").matcher(name);
        if (!parts.matches()) {
            return name;
        }
        String given = parts.group(2);
        boolean initial = given.matches("(?:.*\\s)?\\p{Lu}\\.");
        return (initial ? given : given.replaceFirst("\\.$", "")) + " " + parts.group(1);
    }

    private static String clean(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    /**
     * Two to five words in Latin or Cyrillic letters, each with a capital or small as in Ludwig van Beethoven; in other scripts
     * any word, since they have no capitals.
     */
    boolean isPerson(String text) {
        boolean address = text.contains("@") || text.contains(".com");
        if (text.isEmpty() || address || text.codePoints().anyMatch(Character::isDigit)) {
            return false;
        }
        if (office.matcher(text).find()
                || city.matcher(text).matches()
                || agency.matcher(text).matches()) {
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
