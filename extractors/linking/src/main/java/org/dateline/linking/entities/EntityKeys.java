package org.dateline.linking.entities;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.core.model.EntityKind;

/** The blocks of a chain: what could be one entity shares one. */
final class EntityKeys {

    /** Letters at both ends of a name of which one slip leaves one end whole. */
    private static final int EDGE = 5;

    private final NameReader people;
    private final BodyReader bodies;
    private final SoundKey sounds = new SoundKey();
    private final Offices offices;

    EntityKeys(NameReader people, BodyReader bodies, Offices offices) {
        this.offices = offices;
        this.people = people;
        this.bodies = bodies;
    }

    Set<String> of(ChainDigest chain) {
        Set<String> keys = new LinkedHashSet<>();
        if (chain.name().isBlank()) {
            return keys;
        }
        if (chain.kind() == EntityKind.PERSON) {
            addPerson(chain, keys);
        } else if (chain.kind() == EntityKind.PLACE) {
            keys.add(chain.placeId().isEmpty() ? "pn:" + bodyKey(chain.name()) : "p:" + chain.placeId());
        } else if (isGovernment(chain)) {
            keys.add("g:" + chain.country());
        } else if (chain.named()) {
            addBody(chain, keys);
        } else if (!chain.country().isEmpty()) {
            keys.add("n:" + chain.country() + ":" + nominal(chain.name()));
        }
        if (!chain.sameAs().isEmpty() && chain.kind() != EntityKind.PLACE) {
            keys.add("x:" + chain.sameAs());
        }
        return keys;
    }

    /** A country or its capital, named as an actor. */
    static boolean isGovernment(ChainDigest chain) {
        return chain.state()
                && chain.kind() != EntityKind.PLACE
                && chain.kind() != EntityKind.PERSON
                && !chain.country().isEmpty()
                && (chain.sector().isEmpty() || chain.sector().equals("GOV"));
    }

    private void addPerson(ChainDigest chain, Set<String> keys) {
        if (!chain.story().isEmpty() && !chain.country().isEmpty()) {
            offices.of(chain.roles()).forEach(office -> keys.add(officeKey(chain, office)));
        }
        if (!chain.named()) {
            return;
        }
        for (String name : chain.names()) {
            NameForm form = people.read(name);
            sounds.full(form).forEach(key -> keys.add("f:" + key));
            if (!form.ideographs().isEmpty()) {
                keys.add("i:" + form.ideographs());
            }
            if (!chain.story().isEmpty()) {
                keys.add("s:" + chain.story() + ":" + sounds.family(form));
                keys.add("s:" + chain.story() + ":" + sounds.of(form.tokens().get(0), form.vowelless()));
            }
        }
    }

    private static String officeKey(ChainDigest chain, String office) {
        return "r:" + chain.story() + ":" + chain.country() + ":" + office;
    }

    private void addBody(ChainDigest chain, Set<String> keys) {
        for (String name : chain.names()) {
            BodyForm form = bodies.read(name);
            keys.add("b:" + form.joined());
            String joined = form.joined();
            if (joined.length() >= 2 * EDGE) {
                keys.add("w:" + joined.substring(0, EDGE));
                keys.add("e:" + joined.substring(joined.length() - EDGE));
            }
            form.initials().forEach(initials -> keys.add("b:" + initials));
        }
    }

    private String bodyKey(String name) {
        return bodies.read(name).joined();
    }

    /** Without the article in front. */
    static String nominal(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }
}
