package org.dateline.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes the names out of a byline: without "By", job titles, outlets, addresses and dates. */
final class Byline {

    private static final Set<String> LEADS = new HashSet<>();
    private static final Set<String> ANDS = new HashSet<>();
    private static final Set<String> JOBS = new HashSet<>();
    private static final Set<String> DATED = new HashSet<>();
    private static final Set<String> PARTICLES = new HashSet<>();
    private static final Set<String> NOBODY = new HashSet<>();

    static {
        for (String[] row : Table.rows("byline-words.tsv", 2)) {
            Set<String> set = switch (row[0]) {
                case "lead" -> LEADS;
                case "and" -> ANDS;
                case "job" -> JOBS;
                case "dated" -> DATED;
                case "particle" -> PARTICLES;
                default -> NOBODY;
            };
            set.add(row[1]);
        }
    }

    private static final int LONGEST_LEAD = 4;
    /** Two capitals may be initials. */
    private static final int SHORTEST_CAPITALS = 3;

    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_IDEOGRAPHS = 5;
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;|•·/\\n、&+]|\\s[-–—]\\s|\\s\\()\\s*");
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+|@\\w+|https?://\\S+");
    private static final Pattern BAR = Pattern.compile("[|•·]");
    private static final Pattern GLUED_LEAD = Pattern.compile("^By(?=\\p{Lu}\\p{Ll})");
    private static final Pattern MARKS = Pattern.compile("[.,:()]");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Byline() {}

    /** Does the line, or a part of it behind a bar, begin as a byline does ("By", "Von", "Par")? */
    static boolean hasLead(String line) {
        for (String part : BAR.split(line)) {
            if (leadLength(List.of(SPACE.split(part.strip()))) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Is the line nothing but the word before a byline? */
    static boolean isLead(String line) {
        return LEADS.contains(line.strip().toLowerCase(Locale.ROOT).replace(":", ""));
    }

    /** Does the line say by its first words that a date of publication follows? */
    static boolean isDated(String line) {
        List<String> words = Words.of(line);
        for (int length = Math.min(LONGEST_LEAD, words.size()); length > 0; length--) {
            if (DATED.contains(String.join(" ", words.subList(0, length)))) {
                return true;
            }
        }
        return false;
    }

    /** The names in a byline, in its order; a name in capitals is put into its usual case. */
    static List<String> names(String byline) {
        Set<String> names = new LinkedHashSet<>();
        for (String part : parts(byline)) {
            String person = Agencies.bundled().withoutAgency(part);
            if (isName(person)) {
                names.add(inUsualCase(person));
            }
        }
        return List.copyOf(names);
    }

    /** What a byline lists, be it names, offices or agencies, without the words around and between. */
    static List<String> parts(String byline) {
        List<String> parts = new ArrayList<>();
        String plain = GLUED_LEAD
                .matcher(ADDRESS.matcher(byline).replaceAll(" ; ").strip())
                .replaceFirst("");
        for (String part : BETWEEN.split(plain)) {
            parts.addAll(splitAtAnds(part));
        }
        return parts;
    }

    /** Does the field name anybody, rather than say that there is nobody to name ("admin")? */
    static boolean isSomebody(String field) {
        String lower = field.strip().toLowerCase(Locale.ROOT);
        return !NOBODY.contains(lower)
                && !JOBS.contains(lower)
                && lower.codePoints().anyMatch(Character::isLetter);
    }

    /** Could this be the name of a person, as far as its form tells? */
    static boolean isName(String text) {
        String[] words = SPACE.split(text.strip());
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (text.isBlank() || words.length > LONGEST_NAME || NOBODY.contains(lower) || text.length() > 60) {
            return false;
        }
        if (text.chars().anyMatch(c -> Character.isDigit(c) || "?!:\"“”<>{}=_*#".indexOf(c) >= 0)) {
            return false;
        }
        for (String word : words) {
            if (isNoNameWord(word)) {
                return false;
            }
        }
        int first = text.strip().codePointAt(0);
        boolean cased = Character.isUpperCase(first) || Character.isLowerCase(first);
        if (!cased) {
            boolean spaced = text.chars()
                    .noneMatch(c -> Character.isIdeographic(c)
                            || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA);
            return Character.isLetter(first) && (spaced || text.length() <= LONGEST_IDEOGRAPHS);
        }
        return words.length > 1
                && Words.capitals(text) >= 0.5
                && Character.isUpperCase(words[words.length - 1].codePointAt(0));
    }

    private static boolean isNoNameWord(String word) {
        String plain = MARKS.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
        boolean small = Character.isLowerCase(word.codePointAt(0)) && plain.indexOf('\'') < 0 && plain.indexOf('’') < 0;
        return JOBS.contains(plain)
                || plain.equals("the")
                || small && !PARTICLES.contains(plain) && plain.indexOf('-') < 0;
    }

    /** {@code ANNA P. McDONALD} as {@code Anna P. McDonald}; words that have small letters stay as they are. */
    static String inUsualCase(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : SPACE.split(name.strip())) {
            boolean scottish = word.startsWith("Mc") && word.length() > SHORTEST_CAPITALS;
            String rest = scottish ? word.substring(2) : word;
            out.append(out.isEmpty() ? "" : " ").append(scottish ? "Mc" : "").append(capitalized(rest));
        }
        return out.toString();
    }

    private static String capitalized(String word) {
        boolean capitals = word.chars().filter(Character::isLetter).count() >= SHORTEST_CAPITALS
                && word.equals(word.toUpperCase(Locale.ROOT));
        if (!capitals) {
            return word;
        }
        StringBuilder out = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            out.append(start ? c : Character.toLowerCase(c));
            start = !Character.isLetter(c);
        }
        return out.toString();
    }

    private static List<String> splitAtAnds(String part) {
        List<String> words = List.of(SPACE.split(part.strip()));
        int from = leadLength(words);
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (int i = from; i < words.size(); i++) {
            boolean and = i > from
                    && i + 1 < words.size()
                    && ANDS.contains(words.get(i).toLowerCase(Locale.ROOT))
                    && !Character.isUpperCase(words.get(i).codePointAt(0));
            if (and) {
                names.add(name.toString());
                name.setLength(0);
                i += leadLength(words.subList(i + 1, words.size()));
            } else {
                name.append(name.isEmpty() ? "" : " ").append(words.get(i));
            }
        }
        names.add(name.toString());
        return names;
    }

    private static int leadLength(List<String> words) {
        for (int length = Math.min(LONGEST_LEAD, words.size() - 1); length > 0; length--) {
            String lead = String.join(" ", words.subList(0, length)).toLowerCase(Locale.ROOT);
            String plain = lead.endsWith(":") ? lead.substring(0, lead.length() - 1) : lead;
            if (LEADS.contains(plain) && !(plain.equals("de") && lead.length() == 2)) {
                return length;
            }
        }
        return 0;
    }
}
