package org.dateline.linking.entities;

import java.util.Set;
import org.dateline.core.model.EntityKind;

/** What is equal only for chains that are one entity beyond doubt. */
final class Signatures {

    private static final String PERSON = "h:";
    private static final String BODY = "b:";

    private final NameReader people;
    private final BodyReader bodies;
    private final Offices offices;

    Signatures(NameReader people, BodyReader bodies, Offices offices) {
        this.offices = offices;
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
        if (chain.kind() == EntityKind.PERSON) {
            return chain.named() ? person(chain) : office(chain);
        }
        if (chain.kind() == EntityKind.PLACE) {
            return chain.placeId().isEmpty()
                    ? "pn:" + bodies.read(chain.name()).joined() + "|" + chain.country()
                    : "p:" + chain.placeId();
        }
        if (EntityKeys.isGovernment(chain)) {
            return "g:" + chain.country();
        }
        if (!chain.named()) {
            return "n:" + chain.kind() + ":" + EntityKeys.nominal(chain.name()) + "|" + chain.country();
        }
        return chain.sameAs().isEmpty()
                ? BODY + bodies.read(chain.name()).joined() + "|" + chain.country()
                : "x:" + chain.sameAs();
    }

    /** "The Iraqi foreign minister", without a name. */
    private String office(ChainDigest chain) {
        Set<String> held = offices.of(chain.roles());
        boolean one =
                held.size() == 1 && !chain.country().isEmpty() && !chain.story().isEmpty();
        String context = one ? chain.story() + "|" + chain.country() + "|" + held : chain.id();
        return (one ? PERSON : "u:") + "office|" + context;
    }

    /** A full name, or a family name within a story. */
    private String person(ChainDigest chain) {
        NameForm form = people.read(chain.name());
        boolean vague = form.words().size() < 2 && form.ideographs().isEmpty();
        String context = chain.story().isEmpty() ? chain.id() : chain.story();
        return PERSON + form.joined() + "|" + chain.country() + "|" + (vague ? context : "");
    }
}
