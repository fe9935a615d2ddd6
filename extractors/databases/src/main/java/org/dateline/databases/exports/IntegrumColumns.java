package org.dateline.databases.exports;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The header of the sheets that Integrum saves, in the two languages of its interface. */
final class IntegrumColumns {

    /** Source, date, time, title: the first four columns. */
    private static final List<List<String>> HEADERS =
            List.of(List.of("Источник", "Дата", "Время", "Заголовок"), List.of("Source", "Date", "Time", "Title"));

    private static final Pattern TEXT = Pattern.compile("<(?:\\w+:)?t(?: [^>]*)?>([^<]*)</");

    private IntegrumColumns() {}

    static boolean areIn(String sharedStrings) {
        Stream<String> first = TEXT.matcher(sharedStrings)
                .results()
                .limit(8)
                .map(found -> found.group(1).strip());
        List<String> names = first.toList();
        return HEADERS.stream().anyMatch(names::containsAll);
    }
}
