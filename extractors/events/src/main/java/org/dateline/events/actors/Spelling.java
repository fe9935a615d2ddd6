package org.dateline.events.actors;

import java.text.Normalizer;
import java.util.Locale;

/** Makes spellings comparable: lower case, no marks, straight apostrophes, no periods inside abbreviations. */
final class Spelling {

    private Spelling() {}

    static String fold(String form) {
        String plain = isAscii(form) ? form : withoutMarks(form);
        String bare = plain.indexOf('.') < 0 ? plain : plain.replace(".", "");
        return (bare.isEmpty() ? plain : bare).toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMarks(String form) {
        StringBuilder plain = new StringBuilder(form.length());
        Normalizer.normalize(form, Normalizer.Form.NFD).codePoints().forEach(point -> append(plain, point));
        return plain.toString();
    }

    private static void append(StringBuilder plain, int point) {
        switch (point) {
            case '’', '‘', '`', 'ʻ', 'ʼ' -> plain.append('\'');
            case '–', '‑' -> plain.append('-');
            case 'ı' -> plain.append('i');
            case 'ł' -> plain.append('l');
            case 'Ł' -> plain.append('L');
            case 'ø' -> plain.append('o');
            case 'đ' -> plain.append('d');
            default -> {
                if (Character.getType(point) != Character.NON_SPACING_MARK) {
                    plain.appendCodePoint(point);
                }
            }
        }
    }

    /** Is it written in capitals only, like an acronym? Periods do not count. */
    static boolean isCapitals(String form) {
        return form.chars().anyMatch(Character::isUpperCase) && form.chars().noneMatch(Character::isLowerCase);
    }

    static boolean startsUpper(String form) {
        return !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
    }
}
