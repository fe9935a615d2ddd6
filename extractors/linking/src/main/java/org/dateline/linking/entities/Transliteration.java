package org.dateline.linking.entities;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes names of all scripts in the letters a to z. */
final class Transliteration {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʻʼʾʿ`´\"“”«»ʹʺ]");

    private static final Pattern JOINERS = Pattern.compile("[\\u200b-\\u200f\\u0640]");
    /** The Arabic article, written in one with its word; not in the word for God. */
    private static final Pattern ARABIC_ARTICLE =
            Pattern.compile("(?<=^|\\s)\\u0627\\u0644(?!\\u0644\\u0647)(?=\\p{L}{2})");

    private final Transliterator cyrillicToLatin = Transliterator.getInstance("Russian-Latin/BGN");
    private final Transliterator toLatin = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    /** Lower case, without accents and apostrophes; capitals inside a word start a new one ("PolPot"). */
    String plain(String name) {
        String latin = Normalizer.normalize(name, Normalizer.Form.NFKC);
        if (!isLatin(latin)) {
            latin = JOINERS.matcher(latin).replaceAll("");
            latin = ARABIC_ARTICLE.matcher(latin).replaceAll("al ");
            latin = toLatin.transliterate(cyrillicToLatin.transliterate(latin));
        }
        latin = MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD)).replaceAll("");
        if (!isAscii(latin)) {
            latin = toLatin.transliterate(latin);
        }
        return APOSTROPHES.matcher(latin).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character < 128);
    }

    private static boolean isLatin(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    /** Is the first letter of a script in which the family name may come first or words run together? */
    static Character.UnicodeScript script(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst()
                .orElse(Character.UnicodeScript.LATIN);
    }
}
