package org.dateline.events.actors;

import java.util.List;

/**
 * Words of a phrase that say something about an actor.
 *
 * @param from the first word
 * @param to behind the last word
 * @param rows of the packs, where it is a name
 * @param agent where it is a common noun or an adjective of a sector
 * @param qualifier what a small word does, or what is hyphenated to a name
 */
record Unit(int from, int to, Kind kind, List<PackRow> rows, Agent agent, Qualifier qualifier) {

    enum Kind {
        NAME,
        AGENT,
        MODIFIER,
        QUALIFIER,
        POSSESSIVE,
        COMMA
    }

    static Unit name(int from, int to, List<PackRow> rows, Qualifier qualifier) {
        return new Unit(from, to, Kind.NAME, List.copyOf(rows), Agent.NONE, qualifier);
    }

    static Unit agent(int from, int to, Agent agent) {
        Kind kind = agent.isModifier() ? Kind.MODIFIER : Kind.AGENT;
        return new Unit(from, to, kind, List.of(), agent, Qualifier.NONE);
    }

    static Unit qualifier(int from, int to, Qualifier qualifier) {
        return new Unit(from, to, Kind.QUALIFIER, List.of(), Agent.NONE, qualifier);
    }

    static Unit mark(int from, Kind kind) {
        return new Unit(from, from + 1, kind, List.of(), Agent.NONE, Qualifier.NONE);
    }

    boolean isName() {
        return kind == Kind.NAME;
    }

    boolean isAgent() {
        return kind == Kind.AGENT;
    }

    /** A common noun or a name: something that can be the actor or say whose it is. */
    boolean isContent() {
        return isName() || isAgent();
    }

    boolean is(PackKind wanted) {
        return isName() && rows.get(0).kind() == wanted;
    }

    boolean isOfState() {
        return isName() && rows.get(0).kind().isOfState();
    }

    /** Does the state say whose the actor is? "Iran-backed" does not. */
    boolean givesCountry() {
        return isName()
                && (qualifier == Qualifier.NONE || qualifier == Qualifier.BASED)
                && !rows.get(0).country().isEmpty();
    }

    boolean has(Qualifier wanted) {
        return qualifier == wanted;
    }

    boolean holds(int word) {
        return from <= word && word < to;
    }
}
