package org.dateline.jsonld;

import org.dateline.core.model.DateValue;

/** Dates as typed literals, never more exact than they are known. */
final class Dates {

    private Dates() {}

    /** One property for a point in time, two for an interval, none for what is unknown. */
    static Thing.Builder add(Thing.Builder thing, DateValue date, String at, String begin, String end) {
        int slash = date.value().indexOf('/');
        if (slash < 0) {
            return add(thing, at, date.value());
        }
        return add(
                add(thing, begin, date.value().substring(0, slash)),
                end,
                date.value().substring(slash + 1));
    }

    static Thing.Builder add(Thing.Builder thing, String name, String value) {
        return value.isEmpty() ? thing : thing.literal(name, lexical(value), datatype(value));
    }

    private static String datatype(String value) {
        if (value.contains("T")) {
            return "xsd:dateTime";
        }
        return switch (value.length()) {
            case 4 -> "xsd:gYear";
            case 7 -> "xsd:gYearMonth";
            case 10 -> "xsd:date";
            default -> "xsd:string";
        };
    }

    /** XML Schema wants seconds. */
    private static String lexical(String value) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}([Z+-].*)?")
                ? value.substring(0, 16) + ":00" + value.substring(16)
                : value;
    }
}
