package org.dateline.events.actors;

import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.Place;

/** Makes drafts of persons, offices, organisations and pronouns out of what a sentence reader finds. */
final class Drafter {

    private final FunctionWords functionWords;
    private final SentenceText sentence;
    private final Words words;
    private final Places places;

    Drafter(FunctionWords functionWords, SentenceText sentence, Places places) {
        this.functionWords = functionWords;
        this.sentence = sentence;
        this.words = sentence.words();
        this.places = places;
    }

    /** @param role what is in front of the name, empty for nothing */
    Draft person(int from, NameSpan name, String role, Agent agent, Coded coded) {
        Phrase phrase = phrase(from, name.to(), name.from(), name.to());
        return Draft.of(phrase, EntityKind.PERSON, MentionForm.NAME, personKey(name), coded)
                .withRole(role, agent, coded);
    }

    /** The parts of a name that count: "al-Kadhimi" is "kadhimi", "Jr" is nothing. */
    private String personKey(NameSpan name) {
        StringJoiner key = new StringJoiner(" ");
        for (int i = name.from(); i < name.to(); i++) {
            String part = words.folded(i);
            boolean counts =
                    Character.isLetter(part.charAt(0)) && !functionWords.isNameParticle(part) && !part.equals("'s");
            if (counts) {
                key.add(part.replace("'", ""));
            }
        }
        return key.length() == 0 ? words.key(name.from(), name.to()) : key.toString();
    }

    Draft nominal(int from, int to, Unit head, Coded coded) {
        Agent agent = head.agent();
        Phrase phrase = phrase(from, to, head.from(), head.to());
        EntityKind kind = kind(agent);
        return Draft.of(agent.plural() ? phrase.asPlural() : phrase, kind, MentionForm.NOMINAL, agent.word(), coded)
                .withRole(kind == EntityKind.PERSON ? phrase.name() : "", agent, coded);
    }

    private static EntityKind kind(Agent agent) {
        if (agent.isSinglePerson()) {
            return EntityKind.PERSON;
        }
        boolean body = agent.isOrganization() || agent.isState() && !agent.plural();
        return body ? EntityKind.ORGANIZATION : EntityKind.GROUP;
    }

    /** An organisation, a group with a name, or a place that is no state. */
    Draft named(int from, int to, Unit unit, Coded coded) {
        PackRow row = unit.rows().get(0);
        boolean located = unit.is(PackKind.PLACE);
        boolean side = functionWords.isSide(words.key(unit.from(), unit.to()));
        Optional<Place> place = located && !side ? places.find(words, unit.from(), unit.to()) : Optional.empty();
        String key = place.map(Place::id).orElseGet(() -> row.name().toLowerCase(Locale.ROOT));
        boolean people = unit.is(PackKind.PEOPLE);
        Phrase phrase = phrase(from, to, unit.from(), unit.to());
        EntityKind kind = located ? EntityKind.PLACE : people ? EntityKind.GROUP : EntityKind.ORGANIZATION;
        return Draft.of(people ? phrase.asPlural() : phrase, kind, MentionForm.NAME, key, coded)
                .at(place);
    }

    Draft pronoun(int word, Pronoun pronoun) {
        Phrase phrase = phrase(word, word + 1, word, word + 1);
        return Draft.of(phrase, pronoun.kind(), MentionForm.PRONOUN, pronoun.name(), Coded.NOTHING);
    }

    /** The words {@code [from, to)} headed by the words {@code [head, headEnd)}. */
    Phrase phrase(int from, int to, int head, int headEnd) {
        String first = words.folded(from);
        boolean possessed = sentence.tag(from).equals("PRP$");
        return new Phrase(
                sentence.number(),
                from,
                to,
                words.span(from, to),
                words.span(head, headEnd),
                words.span(head, headEnd).in(words.text()),
                functionWords.isDefinite(first) || hasPossessive(from, to),
                false,
                possessed ? first : "",
                sentence.isSubject(from, to));
    }

    private boolean hasPossessive(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(i, "'s")) {
                return true;
            }
        }
        return false;
    }
}
