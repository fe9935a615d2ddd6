package org.dateline.networks;

import java.util.Map;

/**
 * A node of a network.
 *
 * @param kind person, organization, group, place, event, outlet, or "unlinked" for an actor that linking tied to no entity
 * @param attributes by the names of {@link Attribute}s of nodes: strings, integers and doubles; what is unknown is absent
 */
public record Node(String id, String label, String kind, Map<String, Object> attributes) {

    static final String UNLINKED = "unlinked";
}
