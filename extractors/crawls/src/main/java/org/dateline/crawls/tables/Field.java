package org.dateline.crawls.tables;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a column can say of an article. */
enum Field {
    TITLE,
    TEXT,
    PUBLISHED,
    MODIFIED,
    RETRIEVED,
    URL,
    OUTLET,
    AUTHORS,
    AGENCY,
    LANGUAGE,
    SECTION;

    static Optional<Field> of(String name) {
        return Arrays.stream(values())
                .filter(field -> field.code().equals(name))
                .findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static String names() {
        return Arrays.stream(values()).map(Field::code).collect(Collectors.joining(", "));
    }
}
