package org.dateline.csv;

import java.util.Map;

/** Countries under other names than their three letters, after {@code countries.tsv}; empty where a list does not know one. */
final class Countries {

    private static final Map<String, String[]> ALL = Resource.rows("countries.tsv");

    private Countries() {}

    private static String cell(String code, int column) {
        String[] country = ALL.get(code);
        return country == null ? "" : country[column];
    }

    /** ISO 3166 numeric, as ACLED has it, without leading zeros. */
    static String numeric(String code) {
        return cell(code, 1).replaceFirst("^0+", "");
    }

    /** FIPS 10-4, as GDELT has it. */
    static String fips(String code) {
        return cell(code, 2);
    }

    /** The number that the Correlates of War project gives it, as POLECAT has it. */
    static String cow(String code) {
        return cell(code, 3);
    }

    /** The English name; the code itself where it is that of no country. */
    static String name(String code) {
        String name = cell(code, 4);
        return name.isEmpty() ? code : name;
    }
}
