package org.dateline.events.actors;

import java.util.Optional;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.Place;
import org.dateline.core.model.Span;

/**
 * A mention before it is chained.
 *
 * @param key what it is known by: a folded name, the id of a place, a noun with its country
 * @param role the office in its own words
 * @param agent the noun that heads it, where one does
 * @param coded what its own words say
 * @param known what the packs say of a person's name
 */
record Draft(
        Phrase phrase,
        EntityKind kind,
        MentionForm form,
        String key,
        String role,
        Agent agent,
        Coded coded,
        Coded known,
        Optional<Place> place) {

    static Draft of(Phrase phrase, EntityKind kind, MentionForm form, String key, Coded coded) {
        return new Draft(phrase, kind, form, key, "", Agent.NONE, coded, Coded.NOTHING, Optional.empty());
    }

    Draft with(Phrase other) {
        return new Draft(other, kind, form, key, role, agent, coded, known, place);
    }

    Draft withRole(String office, Agent noun, Coded code) {
        return new Draft(phrase, kind, form, key, office, noun, code, known, place);
    }

    Draft withCoded(Coded code) {
        return withRole(role, agent, code);
    }

    Draft withKnown(Coded pack) {
        return new Draft(phrase, kind, form, key, role, agent, coded, pack, place);
    }

    Draft withKey(String other) {
        return new Draft(phrase, kind, form, other, role, agent, coded, known, place);
    }

    Draft at(Optional<Place> where) {
        return new Draft(phrase, kind, form, key, role, agent, coded, known, where);
    }

    int sentence() {
        return phrase.sentence();
    }

    int from() {
        return phrase.from();
    }

    int to() {
        return phrase.to();
    }

    Span span() {
        return phrase.span();
    }

    Span head() {
        return phrase.head();
    }

    String name() {
        return phrase.name();
    }

    boolean definite() {
        return phrase.definite();
    }

    boolean plural() {
        return phrase.plural();
    }

    boolean subject() {
        return phrase.subject();
    }

    boolean isPersonName() {
        return kind == EntityKind.PERSON && form == MentionForm.NAME;
    }

    boolean isNominal() {
        return form == MentionForm.NOMINAL;
    }

    boolean isPronoun() {
        return form == MentionForm.PRONOUN;
    }

    /** "the minister", "army chief": an office or role of one person. */
    boolean isOffice() {
        return isNominal() && agent.isKnown() && agent.isSinglePerson();
    }
}
