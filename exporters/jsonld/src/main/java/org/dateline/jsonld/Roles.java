package org.dateline.jsonld;

import org.dateline.core.model.Side;

/** Who has which part in an event, in the Simple Event Model: a role that has a value and a type. */
final class Roles {

    private Roles() {}

    static Thing of(Side side, String entityId, String name) {
        Thing.Builder role = Thing.unnamed("sem:Role").term("sem:roleType", "dateline:" + side.code());
        if (entityId.isEmpty()) {
            Thing nobody = Thing.unnamed("sem:Actor").text("rdfs:label", name).build();
            return role.thing("rdf:value", nobody).build();
        }
        return role.link("rdf:value", entityId).text("rdfs:label", name).build();
    }
}
