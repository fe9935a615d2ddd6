package org.dateline.databases.exports;

import java.util.List;
import java.util.regex.Pattern;

/** The header of the sheets that Integrum saves, in the languages of its interface. */
final class IntegrumColumns {

    /** The first four columns, by what their names mean. */
    private static final List<String> FIRST = List.of("outlet", "published", "time", "title");

    private static final Pattern TEXT = Pattern.compile("<(?:\\w+:)?t(?: [^>]*)?>([^<]*)</");

    private IntegrumColumns() {}

    static boolean areIn(String sharedStrings, Labels labels) {
        List<String> names = TEXT.matcher(sharedStrings)
                .results()
                .limit(8)
                .map(found -> found.group(1).strip())
                .toList();
        return FIRST.stream().allMatch(kind -> names.stream().anyMatch(name -> labels.is(kind, name)));
    }
}
