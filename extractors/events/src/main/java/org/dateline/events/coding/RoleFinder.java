package org.dateline.events.coding;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.model.Clause;
import org.dateline.core.model.Tense;

/**
 * Finds the phrases in the roles that a frame names for actor and recipient. Besides the roles of the predication itself there are
 * {@code content.actor} and {@code content.recipient} (the sides of what is promised or demanded), {@code content.subject} (the subject of
 * the clause taken, whatever it means), {@code purpose.object} (the object of what it is done for), {@code subject.owner} and {@code speaker} (the subject of the reporting verb right above).
 */
final class RoleFinder {

    private final SentenceView view;
    private final Codebook codebook;
    private final Map<Integer, Predication> predications;

    RoleFinder(SentenceView view, Codebook codebook, Map<Integer, Predication> predications) {
        this.view = view;
        this.codebook = codebook;
        this.predications = predications;
    }

    /** Who is to act in the clause that a verb takes, known to the codebook or not: "demanded that <em>Iraq</em> pay". */
    private List<Slot> subjectOfContent(Predication predication) {
        List<Integer> own = predication.in("subject").map(Slot::head).toList();
        return predication
                .in("content")
                .flatMap(slot -> view.clause(slot.clause()).stream())
                .flatMap(clause -> Optional.ofNullable(predications.get(clause.predicate())).stream())
                .flatMap(inner -> inner.in("subject"))
                .filter(slot -> !own.contains(slot.head()))
                .toList();
    }

    /** Who is acted on in what it is done for: "fired tear gas to disperse <em>students</em>". */
    private List<Slot> objectOfPurpose(Predication predication) {
        return Stream.concat(predication.in("purpose"), predication.in("content"))
                .flatMap(slot -> view.clause(slot.clause()).stream())
                .filter(clause ->
                        clause.tense() == Tense.NONE && clause.marker().isEmpty())
                .flatMap(clause -> Optional.ofNullable(predications.get(clause.predicate())).stream())
                .flatMap(inner -> inner.in("object"))
                .toList();
    }

    /** Whose the subject is: "the presence of <em>American</em> forces". */
    private List<Slot> ownersOfSubject(Predication predication) {
        return predication
                .in("subject")
                .flatMap(slot -> view.mentions().stream()
                        .filter(mention -> slot.span().contains(mention.span())
                                && !mention.code().country().isEmpty()))
                .limit(1)
                .map(mention ->
                        new Slot("subject.owner", view.indexAt(mention.head().end() - 1), mention.span(), -1, false))
                .toList();
    }

    /** The subject of the reporting verb right above. */
    private List<Slot> speaker(Clause clause) {
        return view.governor(clause)
                .filter(above -> codebook.words().has("reporting", above.lemma()))
                .flatMap(above -> Optional.ofNullable(predications.get(above.predicate())))
                .map(said -> said.in("subject").toList())
                .orElse(List.of());
    }

    /** The phrases of the first role that is filled. */
    List<Slot> slots(List<String> roles, Predication predication, Optional<Reading> content, Set<Integer> without) {
        Set<Integer> actors = new HashSet<>();
        for (String role : roles) {
            List<Slot> found = switch (role) {
                case "content.actor" -> content.map(Reading::actors).orElse(List.of());
                case "content.recipient" -> content.map(Reading::recipients).orElse(List.of());
                case "content.subject" -> subjectOfContent(predication);
                case "purpose.object" -> objectOfPurpose(predication);
                case "speaker" -> speaker(predication.clause());
                case "subject.owner" -> ownersOfSubject(predication);
                default -> predication.in(role).toList();
            };
            List<Slot> kept = found.stream()
                    .filter(slot -> slot.clause() < 0 && !without.contains(slot.head()) && actors.add(slot.head()))
                    .toList();
            if (!kept.isEmpty()) {
                return kept;
            }
        }
        return List.of();
    }
}
