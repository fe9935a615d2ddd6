package org.dateline.report;

import org.dateline.core.model.WellFormed;

/** Words of the corpus on their way into the page. They are only ever shown as text, never as markup. */
final class Words {

    private Words() {}

    static String of(String text) {
        return WellFormed.text(text);
    }

    /** JSON that may stand inside a script element, whatever words are in it: signs of markup become escapes. */
    static String embeddable(String json) {
        StringBuilder safe = new StringBuilder(json.length() + json.length() / 50);
        for (int i = 0; i < json.length(); i++) {
            char unit = json.charAt(i);
            switch (unit) {
                case '<' -> safe.append("\\u003c");
                case '>' -> safe.append("\\u003e");
                case '&' -> safe.append("\\u0026");
                case '\u2028' -> safe.append("\\u2028");
                case '\u2029' -> safe.append("\\u2029");
                default -> safe.append(unit);
            }
        }
        return safe.toString();
    }

    /** Text for an element or an attribute of the page itself. */
    static String html(String text) {
        return WellFormed.xml(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
