package org.dateline.csv;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Countries under other names than their three letters. */
final class Countries {

    private static final Map<String, Locale> BY_CODE = read();

    private Countries() {}

    private static Map<String, Locale> read() {
        Map<String, Locale> countries = new HashMap<>();
        for (String two : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(two).build();
            countries.put(country.getISO3Country(), country);
        }
        return countries;
    }

    /** The English name; the code itself where it is that of no country. */
    static String name(String code) {
        Locale country = BY_CODE.get(code);
        return country == null ? code : country.getDisplayCountry(Locale.ENGLISH);
    }
}
