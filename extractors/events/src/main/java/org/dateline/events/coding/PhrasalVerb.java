package org.dateline.events.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.model.Argument;
import org.dateline.core.model.ArgumentRole;
import org.dateline.core.model.Clause;

/**
 * A verb with its particle, also where the parser takes the particle for an adverb ("turned <em>back</em> a senator") or for the
 * preposition of what is really the object ("sealed <em>off</em> the town"); these two only where the codebook knows the verb and the
 * particle as one.
 *
 * @param lemma the verb, and behind it the particle if there is one
 * @param objects what is the object after all; it keeps its place behind the preposition too
 */
record PhrasalVerb(String lemma, List<Slot> objects) {

    static PhrasalVerb of(Clause clause, List<Slot> slots, SentenceView view, Codebook codebook) {
        String verb = clause.lemma().toLowerCase(Locale.ROOT);
        StringBuilder particles = new StringBuilder();
        clause.arguments(ArgumentRole.PARTICLE)
                .forEach(argument -> particles.append(' ').append(word(argument, view)));
        if (!particles.isEmpty()) {
            return new PhrasalVerb(verb + particles, List.of());
        }
        Optional<String> adverb = clause.arguments(ArgumentRole.ADVERBIAL)
                .map(argument -> verb + ' ' + word(argument, view))
                .filter(lemma -> !codebook.ofVerb(lemma).isEmpty())
                .findFirst();
        if (adverb.isPresent()) {
            return new PhrasalVerb(adverb.get(), List.of());
        }
        return slots.stream().anyMatch(slot -> slot.role().equals("object"))
                ? new PhrasalVerb(verb, List.of())
                : withPreposition(verb, clause, slots, view, codebook);
    }

    private static PhrasalVerb withPreposition(
            String verb, Clause clause, List<Slot> slots, SentenceView view, Codebook codebook) {
        List<Slot> objects = new ArrayList<>();
        for (Slot slot : slots) {
            String particle = slot.role().split(" ")[0];
            String lemma = verb + ' ' + particle;
            boolean next = clause.predicate() + 1 < view.tokens().size()
                    && view.token(clause.predicate() + 1).form().equalsIgnoreCase(particle);
            if (next && !codebook.ofVerb(lemma).isEmpty()) {
                objects.add(slot.as("object"));
                return new PhrasalVerb(lemma, objects);
            }
        }
        return new PhrasalVerb(verb, objects);
    }

    private static String word(Argument argument, SentenceView view) {
        return view.article().text(argument.span()).toLowerCase(Locale.ROOT);
    }
}
