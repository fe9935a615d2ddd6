package org.dateline.events.actors;

import java.util.List;
import org.dateline.core.model.ActorCode;

/** Writes what was found as the codes of the field. */
final class Codes {

    private Codes() {}

    static ActorCode of(Coded coded) {
        if (coded.isEmpty()) {
            return ActorCode.UNKNOWN;
        }
        String cameo = coded.cameo().isEmpty() ? cameo(coded.country(), coded.sectors()) : coded.cameo();
        return new ActorCode(coded.country(), coded.sectors(), cameo);
    }

    /** CAMEO calls media {@code MED} and medicine {@code HLH}, where PLOVER says {@code JRN} and {@code MED}. */
    private static String cameo(String country, List<String> sectors) {
        StringBuilder code = new StringBuilder(country.isEmpty() ? "---" : country);
        for (String sector : sectors) {
            code.append(
                    switch (sector) {
                        case "JRN" -> "MED";
                        case "MED" -> "HLH";
                        case "PRM" -> "PRM";
                        default -> sector;
                    });
        }
        return code.toString();
    }
}
