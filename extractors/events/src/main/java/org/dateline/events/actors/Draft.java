package org.dateline.events.actors;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.Place;
import org.dateline.core.model.Span;

/**
 * A mention before it is chained.
 *
 * @param from the first word of the phrase in its sentence
 * @param to behind its last word
 * @param head the name, or the noun that heads the phrase
 * @param key what it is known by: a folded name, the id of a row, a noun with its country
 * @param role the office in its own words
 * @param agent the noun that heads it, where one does
 * @param coded what its own words say
 * @param known what the packs say of a person's name
 * @param possessor the pronoun in front ("his"), empty for none
 * @param subject is it the subject of a clause?
 */
record Draft(
        int sentence,
        int from,
        int to,
        Span span,
        Span head,
        EntityKind kind,
        MentionForm form,
        String name,
        String key,
        String role,
        Agent agent,
        Coded coded,
        Coded known,
        boolean definite,
        boolean plural,
        String possessor,
        boolean subject,
        Optional<Place> place) {

    Draft withSpan(Span other, int start, int end) {
        return new Draft(
                sentence, start, end, other, head, kind, form, name, key, role, agent, coded, known, definite, plural,
                possessor, subject, place);
    }

    Draft withRole(String office, Agent noun, Coded code) {
        return new Draft(
                sentence, from, to, span, head, kind, form, name, key, office, noun, code, known, definite, plural,
                possessor, subject, place);
    }

    Draft asSubject(boolean other) {
        return new Draft(
                sentence,
                from,
                to,
                span,
                head,
                kind,
                form,
                name,
                key,
                role,
                agent,
                coded,
                known,
                definite,
                plural,
                possessor,
                subject || other,
                place);
    }

    /** What was said of whose it is: "his" of "his Iraqi counterpart X" comes from the phrase in front. */
    Draft withPossessor(String other) {
        return new Draft(
                sentence,
                from,
                to,
                span,
                head,
                kind,
                form,
                name,
                key,
                role,
                agent,
                coded,
                known,
                definite,
                plural,
                possessor.isEmpty() ? other : possessor,
                subject,
                place);
    }

    Draft withCoded(Coded code) {
        return withRole(role, agent, code);
    }

    Draft withKey(String other) {
        return new Draft(
                sentence, from, to, span, head, kind, form, name, other, role, agent, coded, known, definite, plural,
                possessor, subject, place);
    }

    Draft asPlace(Optional<Place> where, String id) {
        return new Draft(
                sentence,
                from,
                to,
                span,
                head,
                EntityKind.PLACE,
                form,
                name,
                id,
                role,
                agent,
                coded,
                known,
                definite,
                plural,
                possessor,
                subject,
                where);
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

    List<String> nameParts() {
        return List.of(key.split(" "));
    }
}
