package org.dateline.csv;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dateline.core.model.ActorCode;

/** Sectors of actors in the words and numbers of other datasets, after {@code sectors.tsv}. */
final class Sectors {

    private static final Map<String, String[]> ALL = Resource.rows("sectors.tsv");
    private static final String PROTESTERS = "6";
    private static final String RIOTERS = "5";

    private Sectors() {}

    /** The names of ICEWS, joined by commas; a sector that it has no name for stays a code. */
    static String icews(ActorCode code) {
        return code.sectors().stream()
                .map(sector -> ALL.containsKey(sector) ? ALL.get(sector)[1] : sector)
                .distinct()
                .collect(Collectors.joining(","));
    }

    /**
     * The kind of actor as ACLED numbers it: who demonstrates is a protester, or a rioter where there is violence; else the sector
     * decides. Empty where neither tells.
     */
    static String acled(ActorCode code, Acled kind, boolean acts) {
        if (acts && kind.type().equals("Protests") && !kind.subType().startsWith("Excessive")) {
            return PROTESTERS;
        }
        if (acts && kind.type().equals("Riots")) {
            return RIOTERS;
        }
        return code.sectors().stream()
                .map(ALL::get)
                .filter(Objects::nonNull)
                .map(sector -> sector[2])
                .findFirst()
                .orElse("");
    }

    /** ACLED's code of an interaction: the two kinds, the smaller first; one alone followed by a zero. */
    static String interaction(String one, String other) {
        List<String> known = List.of(one, other).stream()
                .filter(kind -> !kind.isEmpty())
                .sorted()
                .toList();
        return known.isEmpty() ? "" : known.get(0) + (known.size() > 1 ? known.get(1) : "0");
    }
}
