package org.dateline.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A dataset of the field whose files are written with exactly its columns, so that scripts made for it run unchanged. */
enum Profile {
    POLECAT('\t', true),
    ICEWS('\t', true),
    GDELT('\t', false),
    GDELT_MENTIONS('\t', false),
    ACLED(',', true),
    DYAD_MONTH(',', true);

    private static final Map<String, String[]> LAYOUTS = Resource.rows("profiles.tsv");

    private final char separator;
    private final boolean header;

    Profile(char separator, boolean header) {
        this.separator = separator;
        this.header = header;
    }

    /** The name in options. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Profile of(String code) {
        return Arrays.stream(values())
                .filter(profile -> profile.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("option profile takes "
                        + String.join(
                                ", ", Arrays.stream(values()).map(Profile::code).toList()) + ", not \"" + code
                        + "\""));
    }

    String fileName() {
        return LAYOUTS.get(code())[1];
    }

    List<String> columns() {
        return List.of(LAYOUTS.get(code())[2].split("\\|"));
    }

    char separator() {
        return separator;
    }

    boolean hasHeader() {
        return header;
    }

    /** Are fields never quoted, so that what separates must not stand in them? */
    boolean isPlain() {
        return separator == '\t';
    }
}
