package org.dateline.jsonld;

import java.util.Locale;

/** How Turtle and N-Quads quote words. */
final class Turtle {

    private Turtle() {}

    static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    boolean plain = unit >= ' '
                            && unit != 0x7F
                            && unit < 0xFFFE
                            && unit != 0x85
                            && unit != 0x2028
                            && unit != 0x2029;
                    quoted.append(plain ? String.valueOf(unit) : String.format(Locale.ROOT, "\\u%04X", (int) unit));
                }
            }
        }
        return quoted.append('"').toString();
    }
}
