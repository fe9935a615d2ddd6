package org.dateline.linking.entities;

import org.dateline.core.model.EntityKind;

/** What is equal only for chains that are one entity beyond doubt. */
final class Signatures {

    private static final String PERSON = "h:";
    private static final String BODY = "b:";

    private final NameReader people;
    private final BodyReader bodies;

    Signatures(NameReader people, BodyReader bodies) {
        this.people = people;
        this.bodies = bodies;
    }

    static boolean isPerson(ChainDigest chain) {
        return chain.signature().startsWith(PERSON);
    }

    /** An organisation or group with a name. */
    static boolean isBody(ChainDigest chain) {
        return chain.signature().startsWith(BODY);
    }

    String of(ChainDigest chain) {
        if (chain.kind() == EntityKind.PERSON && chain.named()) {
            return person(chain);
        }
        if (!chain.sameAs().isEmpty()) {
            return "x:" + chain.sameAs();
        }
        if (chain.kind() == EntityKind.PLACE && !chain.placeId().isEmpty()) {
            return "p:" + chain.placeId();
        }
        if (EntityKeys.isGovernment(chain)) {
            return "g:" + chain.country();
        }
        if (!chain.named() || chain.kind() == EntityKind.PERSON) {
            return "n:" + chain.kind() + ":" + EntityKeys.nominal(chain.name()) + "|" + chain.country();
        }
        String prefix = chain.kind() == EntityKind.PLACE ? "pn:" : BODY;
        return prefix + bodies.read(chain.name()).joined() + "|" + chain.country();
    }

    /** A full name, or a family name within a story. */
    private String person(ChainDigest chain) {
        NameForm form = people.read(chain.name());
        boolean vague = form.words().size() < 2 && form.ideographs().isEmpty();
        String context = chain.story().isEmpty() ? chain.id() : chain.story();
        return PERSON + form.joined() + "|" + chain.country() + "|" + (vague ? context : "");
    }
}
