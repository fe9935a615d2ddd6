package org.dateline.events.coding;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.model.Clause;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.Tense;

/**
 * Finds the phrases in the roles that a frame names for actor and recipient. Besides the roles of the predication itself there are
 * {@code content.actor} and {@code content.recipient} (the sides of what is promised or demanded), {@code content.subject} (the subject of
 * the clause taken, whatever it means), {@code content.object} (its object), {@code purpose.object} (the object of what it is done for), {@code subject.owner} and
 * {@code speaker} (the subject of the reporting verb right above).
 */
final class RoleFinder {

    /** Of an event noun these count only where they hang on it: "talks with the Secretary <em>of State</em>". */
    private static final Set<String> NEAR = Set.of("of", "by");

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

    /** Whom the clause that a verb takes is about, known to the codebook or not: "offered to hire <em>the officer</em>". */
    private List<Slot> objectOfContent(Predication predication) {
        return predication
                .in("content")
                .flatMap(slot -> view.clause(slot.clause()).stream())
                .flatMap(clause -> Optional.ofNullable(predications.get(clause.predicate())).stream())
                .flatMap(inner -> inner.in("object"))
                .filter(slot -> !view.mentionsAt(slot.head()).isEmpty()
                        || codebook.words().has("persons", view.lemma(slot.head())))
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

    /** Somebody known who is the object comes before whoever owns or is named in it: "criticised <em>the Kenyan minister</em>". */
    private List<Slot> namedObjects(Predication predication, Set<Integer> without) {
        List<Slot> objects = predication
                .in("object")
                .filter(slot -> slot.clause() < 0 && !without.contains(slot.head()))
                .toList();
        boolean named = objects.stream()
                .flatMap(slot -> view.mentionsAt(slot.head()).stream())
                .anyMatch(mention -> mention.form() == MentionForm.NAME
                        && mention.kind() != EntityKind.PLACE
                        && mention.code().isKnown());
        return named ? objects : List.of();
    }

    /** The phrases of the first role that is filled. */
    List<Slot> slots(List<String> roles, Predication predication, Optional<Reading> content, Set<Integer> without) {
        List<Slot> named =
                roles.contains("object") && !roles.contains("subject") ? namedObjects(predication, without) : List.of();
        if (!named.isEmpty()) {
            return named;
        }
        Set<Integer> actors = new HashSet<>();
        for (String role : roles) {
            List<Slot> found = switch (role) {
                case "content.actor" -> content.map(Reading::actors).orElse(List.of());
                case "content.recipient" -> content.map(Reading::recipients).orElse(List.of());
                case "content.subject" -> subjectOfContent(predication);
                case "purpose.object" -> objectOfPurpose(predication);
                case "content.object" -> objectOfContent(predication);
                case "speaker" -> speaker(predication.clause());
                case "subject.owner" -> ownersOfSubject(predication);
                default ->
                    predication
                            .in(role)
                            .filter(slot -> slot.direct() || !predication.isNoun() || !NEAR.contains(role))
                            .toList();
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
