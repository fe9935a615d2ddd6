package org.dateline.events.actors;

import java.util.List;

/** Organisations whose names hold known words without being headed by one. */
final class Bodies {

    private final Words words;

    Bodies(Words words) {
        this.words = words;
    }

    /** "Kosovo Municipality Association": a name of several words whose last one is no known noun or name. */
    boolean isBody(int[] range, List<Unit> units) {
        boolean several = range[1] - range[0] > 1 && Spelling.startsUpper(words.form(range[1] - 1));
        boolean content = units.stream().anyMatch(unit -> unit.isContent() && within(unit, range));
        boolean office = units.stream().anyMatch(unit -> unit.agent().isTitle() && within(unit, range));
        boolean closed = units.stream()
                .anyMatch(unit ->
                        unit.isContent() && (unit.to() == range[1] || unit.to() > range[1] && unit.from() < range[1]));
        return several && content && !closed && !office;
    }

    private static boolean within(Unit unit, int[] range) {
        return unit.from() >= range[0] && unit.to() <= range[1];
    }

    PackRow row(int[] range, List<Unit> units) {
        List<Unit> inside = units.stream().filter(unit -> within(unit, range)).toList();
        String country = inside.stream()
                .filter(Unit::givesCountry)
                .map(unit -> unit.rows().get(0).country())
                .findFirst()
                .orElse("");
        List<String> sectors = inside.stream()
                .filter(unit -> unit.isAgent() || unit.kind() == Unit.Kind.MODIFIER)
                .map(unit -> unit.agent().sectors())
                .findFirst()
                .orElse(List.of());
        return new PackRow(
                words.key(range[0], range[1]), List.of(), PackKind.ORGANIZATION, country, sectors, "", "", "", "", "");
    }
}
