package org.dateline.gexf;

import java.util.Arrays;

/** The versions of GEXF that are written. */
enum GexfVersion {
    V1_3("1.3", "http://gexf.net/1.3", "http://gexf.net/1.3/viz"),
    V1_2("1.2", "http://www.gexf.net/1.2draft", "http://www.gexf.net/1.2draft/viz");

    private final String number;
    private final String namespace;
    private final String viz;

    GexfVersion(String number, String namespace, String viz) {
        this.number = number;
        this.namespace = namespace;
        this.viz = viz;
    }

    static GexfVersion of(String number) {
        return Arrays.stream(values())
                .filter(version -> version.number.equals(number))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("option version takes 1.3 or 1.2, not \"" + number + "\""));
    }

    String number() {
        return number;
    }

    String namespace() {
        return namespace;
    }

    String viz() {
        return viz;
    }
}
