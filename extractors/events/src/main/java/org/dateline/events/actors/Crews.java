package org.dateline.events.actors;

import java.util.List;

/** What those aboard are: sailors of a warship are soldiers, those of a fishing boat and the pilots of an airliner are not. */
final class Crews {

    private static final String ARMED = "MIL";

    private Crews() {}

    /**
     * @param coded what the phrase says of them
     * @param agent its noun
     * @param around the units of the sentence, among them ships, planes and the companies that run them
     */
    static Coded aboard(Coded coded, Agent agent, List<Unit> around) {
        if (!agent.isAboard()) {
            return coded;
        }
        boolean armed = around.stream()
                .anyMatch(unit ->
                        unit.agent().isEquipment() && unit.agent().sectors().contains(ARMED));
        boolean civil = around.stream().anyMatch(Crews::isCivil);
        return armed == civil ? coded : coded.withSectors(List.of(armed ? ARMED : "CVL"));
    }

    private static boolean isCivil(Unit unit) {
        boolean vessel = unit.agent().isEquipment() && !unit.agent().sectors().contains(ARMED);
        boolean line =
                unit.is(PackKind.ORGANIZATION) && unit.rows().get(0).sectors().contains("BUS");
        return vessel || line;
    }
}
