package org.dateline.csv;

import java.util.Map;

/** Scores and classes of CAMEO codes. */
final class Goldstein {

    private static final Map<String, String[]> SCORES = Resource.rows("goldstein.tsv");

    private Goldstein() {}

    /** The score; that of the root where the code has none of its own, empty where there is no code. */
    static String score(String cameo) {
        String[] own = SCORES.get(cameo);
        String[] root = SCORES.get(root(cameo));
        return own != null ? own[1] : root != null ? root[1] : "";
    }

    static String root(String cameo) {
        return cameo.substring(0, Math.min(2, cameo.length()));
    }

    /** 01 to 05, 06 to 08, 09 to 13, 14 to 20, as GDELT counts; empty where there is no code. */
    static String quadClass(String cameo) {
        if (!cameo.matches("\\d{2,4}")) {
            return "";
        }
        int root = Integer.parseInt(root(cameo));
        return root <= 5 ? "1" : root <= 8 ? "2" : root <= 13 ? "3" : "4";
    }
}
