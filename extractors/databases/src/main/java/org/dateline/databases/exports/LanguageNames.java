package org.dateline.databases.exports;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The ISO 639-1 codes of languages by their names, in English and in the languages of the interfaces of databases. */
final class LanguageNames {

    private static final Map<String, String> CODES = codes();

    private LanguageNames() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new TreeMap<>();
        for (String interfaceLanguage : new String[] {"en", "de", "fr", "es", "it", "pt", "ru", "ja", "zh"}) {
            Locale reader = Locale.forLanguageTag(interfaceLanguage);
            for (String code : Locale.getISOLanguages()) {
                String name =
                        Locale.forLanguageTag(code).getDisplayLanguage(reader).toLowerCase(Locale.ROOT);
                codes.putIfAbsent(name, code);
            }
        }
        return codes;
    }

    /** The code of the first language named in "GERMAN; DEUTSCH"; empty where none is. */
    static String code(String names) {
        for (String name : names.split("[;,/]")) {
            String code = CODES.get(name.replace('\u00A0', ' ').strip().toLowerCase(Locale.ROOT));
            if (code != null) {
                return code;
            }
        }
        return "";
    }
}
