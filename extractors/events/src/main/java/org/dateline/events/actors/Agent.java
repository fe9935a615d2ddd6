package org.dateline.events.actors;

import java.util.List;

/**
 * What a common noun says of an actor: "soldier" is {@code MIL}.
 *
 * @param word the noun in the singular
 * @param office the commonest word for the same office: "foreign minister" of "foreign secretary"
 * @param sectors what it stands for; the default where it is {@code open}
 * @param open does it take the sector of what it leads or belongs to ("leader", "official")?
 * @param kind office, rank, person, kin, seafarer, group, family, crew, organization, mission, equipment, site, state or modifier
 * @param plural is this its plural?
 */
record Agent(String word, String office, List<String> sectors, boolean open, String kind, boolean plural) {

    static final Agent NONE = new Agent("", "", List.of(), true, "", false);

    Agent {
        sectors = List.copyOf(sectors);
    }

    boolean isKnown() {
        return !word.isEmpty();
    }

    boolean isModifier() {
        return kind.equals("modifier");
    }

    /** Can a name follow it as a title does: "Foreign Minister", "General", "activist"? */
    boolean isTitle() {
        return switch (kind) {
            case "office", "rank", "person", "kin", "seafarer" -> true;
            default -> false;
        };
    }

    boolean isGroup() {
        return kind.equals("group") || kind.equals("family") || kind.equals("crew");
    }

    /** Does whose they are say what they are: the wife of a president, the family of a farmer? */
    boolean isKin() {
        return kind.equals("kin") || kind.equals("family");
    }

    /** Are they of the sort of the ship or plane that they are on? */
    boolean isAboard() {
        return kind.equals("seafarer") || kind.equals("crew");
    }

    boolean isEquipment() {
        return kind.equals("equipment");
    }

    boolean isState() {
        return kind.equals("state");
    }

    boolean isOffice() {
        return kind.equals("office");
    }

    boolean isOrganization() {
        return kind.equals("organization") || isMission();
    }

    /** Does it stand in another state than its own? */
    boolean isMission() {
        return kind.equals("mission");
    }

    /** One person at a time: "the minister", but not "the rebels" or "the army". */
    boolean isSinglePerson() {
        return !plural && isTitle();
    }
}
