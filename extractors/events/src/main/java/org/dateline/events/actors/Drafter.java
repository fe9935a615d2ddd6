package org.dateline.events.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.Place;
import org.dateline.core.model.Span;

/** Makes drafts out of what a sentence reader finds: spans, kinds, keys and places. */
final class Drafter {

    private final Knowledge knowledge;
    private final SentenceText sentence;
    private final Words words;
    private final Places places;

    Drafter(Knowledge knowledge, SentenceText sentence, Places places) {
        this.knowledge = knowledge;
        this.sentence = sentence;
        this.words = sentence.words();
        this.places = places;
    }

    Draft person(int from, NameSpan name, String role, Agent agent, Coded coded, Coded known) {
        Span head = words.span(name.from(), name.to());
        return draft(
                from,
                name.to(),
                head,
                EntityKind.PERSON,
                MentionForm.NAME,
                personKey(name),
                role,
                agent,
                coded,
                known,
                Optional.empty(),
                false);
    }

    /** The parts of a name that count: "al-Kadhimi" is "kadhimi", "Jr" is nothing. */
    private String personKey(NameSpan name) {
        StringJoiner key = new StringJoiner(" ");
        for (int i = name.from(); i < name.to(); i++) {
            String part = words.folded(i);
            boolean counts = Character.isLetter(part.charAt(0))
                    && !knowledge.functionWords().isNameParticle(part)
                    && !part.equals("'s");
            if (counts) {
                key.add(part.replace("'", ""));
            }
        }
        return key.length() == 0 ? words.key(name.from(), name.to()) : key.toString();
    }

    Draft nominal(int from, int to, Unit head, Coded coded) {
        Agent agent = head.agent();
        EntityKind kind = agent.isSinglePerson() && !agent.kind().equals("rank") || isRank(agent)
                ? EntityKind.PERSON
                : agent.isOrganization() ? EntityKind.ORGANIZATION : EntityKind.GROUP;
        return draft(
                from,
                to,
                words.span(head.from(), head.to()),
                kind,
                MentionForm.NOMINAL,
                agent.word(),
                kind == EntityKind.PERSON ? words.span(head.from(), head.to()).in(words.text()) : "",
                agent,
                coded,
                Coded.NOTHING,
                Optional.empty(),
                false);
    }

    private static boolean isRank(Agent agent) {
        return agent.kind().equals("rank") && !agent.plural();
    }

    Draft organization(int from, int to, Unit unit, Coded coded) {
        PackRow row = unit.rows().get(0);
        Optional<Place> place = unit.is(PackKind.PLACE) ? places.find(words, unit.from(), unit.to()) : Optional.empty();
        EntityKind kind = unit.is(PackKind.PLACE) ? EntityKind.PLACE : kind(row);
        String key = place.map(Place::id).orElseGet(() -> row.name().toLowerCase(Locale.ROOT));
        return draft(
                from,
                to,
                words.span(unit.from(), unit.to()),
                kind,
                MentionForm.NAME,
                key,
                "",
                Agent.NONE,
                coded,
                Coded.NOTHING,
                place,
                false);
    }

    private static EntityKind kind(PackRow row) {
        return switch (row.kind()) {
            case GROUP -> EntityKind.ORGANIZATION;
            case PEOPLE -> EntityKind.GROUP;
            case PERSON -> EntityKind.PERSON;
            case PLACE -> EntityKind.PLACE;
            default -> EntityKind.ORGANIZATION;
        };
    }

    /** A state, its people, its capital, or a people without a state. */
    Draft state(int from, int to, Unit unit, Coded coded) {
        PackRow row = unit.rows().get(0);
        Span head = words.span(unit.from(), unit.to());
        if (row.kind() == PackKind.PEOPLE) {
            return draft(
                    from,
                    to,
                    head,
                    EntityKind.GROUP,
                    MentionForm.NAME,
                    row.name().toLowerCase(Locale.ROOT),
                    "",
                    Agent.NONE,
                    coded,
                    Coded.NOTHING,
                    Optional.empty(),
                    true);
        }
        boolean locative = isBehindLocative(from);
        boolean people = row.kind() == PackKind.DEMONYM;
        Optional<Place> place = people ? Optional.empty() : place(unit, row);
        boolean asPlace = locative && !people && (row.kind() == PackKind.SEAT || isInside(from));
        String key = asPlace ? "place:" + place.map(Place::id).orElse(row.name()) : stateKey(row);
        boolean single = people && isDefinite(from) && isSingular(unit);
        return draft(
                from,
                to,
                head,
                single ? EntityKind.PERSON : asPlace ? EntityKind.PLACE : EntityKind.ORGANIZATION,
                single ? MentionForm.NOMINAL : MentionForm.NAME,
                single ? "person" : key,
                "",
                Agent.NONE,
                coded,
                Coded.NOTHING,
                place,
                people && !single && isMany(from, unit));
    }

    /** "The Iranians", "the French": people, where "the Iranian" is one of them. */
    private boolean isMany(int from, Unit unit) {
        return sentence.tag(unit.to() - 1).endsWith("S") || isDefinite(from);
    }

    /** The first of "US and British forces", made like the second. */
    Draft compound(Draft first, Draft second) {
        Coded coded = second.coded().withCountry(first.coded().country());
        return new Draft(
                first.sentence(),
                first.from(),
                first.to(),
                first.span(),
                first.head(),
                second.kind(),
                MentionForm.NOMINAL,
                first.name(),
                second.key(),
                second.role(),
                second.agent(),
                coded,
                Coded.NOTHING,
                second.definite(),
                second.plural(),
                "",
                second.subject(),
                Optional.empty());
    }

    static String stateKey(PackRow row) {
        return row.kind() == PackKind.PRESUMED ? "presumed:" + row.name() : "state:" + row.country();
    }

    private Optional<Place> place(Unit unit, PackRow row) {
        if (row.kind() == PackKind.SEAT) {
            return places.find(words.key(unit.from(), unit.to()));
        }
        return places.ofState(row.kind() == PackKind.PRESUMED ? row.name() : row.country());
    }

    private boolean isBehindLocative(int from) {
        int before = preposition(from);
        return before >= 0 && knowledge.functionWords().isLocative(words.folded(before));
    }

    /** A visit "to Iran" is a visit to its government; protests "in Iran" are not. */
    private boolean isInside(int from) {
        return !knowledge.functionWords().isDirection(words.folded(preposition(from)));
    }

    private int preposition(int from) {
        int before = from - 1;
        while (before >= 0 && isSkipped(before)) {
            before--;
        }
        return before;
    }

    /** Words like "northern" or "downtown" between the preposition and the name. */
    private boolean isSkipped(int word) {
        return switch (sentence.partOfSpeech(word)) {
            case ADJ, DET -> true;
            default -> false;
        };
    }

    private boolean isDefinite(int from) {
        return knowledge.functionWords().isDefinite(words.folded(from));
    }

    private boolean isSingular(Unit unit) {
        String tag = sentence.tag(unit.to() - 1);
        String form = words.folded(unit.to() - 1);
        return !tag.endsWith("S")
                && !form.endsWith("s")
                && !form.endsWith("ese")
                && !form.endsWith("sh")
                && !form.endsWith("ch");
    }

    Draft pronoun(int word, Pronoun pronoun) {
        Span span = words.span(word);
        return draft(
                word,
                word + 1,
                span,
                pronoun.kind(),
                MentionForm.PRONOUN,
                pronoun.name(),
                "",
                Agent.NONE,
                Coded.NOTHING,
                Coded.NOTHING,
                Optional.empty(),
                false);
    }

    private Draft draft(
            int from,
            int to,
            Span head,
            EntityKind kind,
            MentionForm form,
            String key,
            String role,
            Agent agent,
            Coded coded,
            Coded known,
            Optional<Place> place,
            boolean many) {
        String first = words.folded(from);
        boolean possessed = sentence.tag(from).equals("PRP$");
        return new Draft(
                sentence.number(),
                from,
                to,
                words.span(from, to),
                head,
                kind,
                form,
                head.in(words.text()),
                key,
                role,
                agent,
                coded,
                known,
                knowledge.functionWords().isDefinite(first) || hasPossessive(from, to),
                agent.plural() || many,
                possessed ? first : "",
                sentence.isSubject(from, to),
                place);
    }

    private boolean hasPossessive(int from, int to) {
        List<String> forms = new ArrayList<>();
        for (int i = from; i < to; i++) {
            forms.add(words.folded(i));
        }
        return forms.contains("'s");
    }
}
