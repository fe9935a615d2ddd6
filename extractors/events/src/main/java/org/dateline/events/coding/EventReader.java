package org.dateline.events.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.core.model.Clause;
import org.dateline.core.model.EntityKind;

/**
 * Reads the predications of one sentence with the frames of a codebook. A frame with a turn ("threaten", "lift", "hold") is read
 * together with its content: what the content means decides, through the turns of its frame and its type, what the whole means.
 */
final class EventReader {

    private static final int DEEPEST = 6;
    /** The turn of words that add nothing of their own: "hold talks", "begin to shell". */
    static final String SAME = "same";

    private static final String ANNOUNCED = "announced";

    private final SentenceView view;
    private final Codebook codebook;
    private final FrameMatcher matcher;
    private final Map<Integer, Predication> predications;
    private final RoleFinder roles;
    private final Map<Integer, Optional<Reading>> known = new HashMap<>();

    EventReader(SentenceView view, Codebook codebook) {
        this.view = view;
        this.codebook = codebook;
        matcher = new FrameMatcher(view, codebook);
        predications = new PredicationBuilder(view, codebook).build();
        roles = new RoleFinder(view, codebook, predications);
    }

    /** All readings, in the order of the text, those that are part of another one included. */
    List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        predications.keySet().forEach(head -> read(head, 0).ifPresent(readings::add));
        return SharedTurns.of(readings, view, this);
    }

    private Optional<Reading> read(int head, int depth) {
        Optional<Reading> before = known.get(head);
        if (before != null) {
            return before;
        }
        Predication predication = predications.get(head);
        if (predication == null || depth > DEEPEST) {
            return Optional.empty();
        }
        known.put(head, Optional.empty());
        Optional<Reading> reading = read(predication, depth);
        known.put(head, reading);
        return reading;
    }

    private Optional<Reading> read(Predication predication, int depth) {
        Optional<Reading> best = Optional.empty();
        int bestRank = Integer.MIN_VALUE;
        for (Frame frame : matcher.match(predication)) {
            if (best.isPresent() && frame.specificity() + 1 <= bestRank) {
                break;
            }
            Optional<Reading> reading = frame.isTurn() ? turned(predication, frame, depth) : plain(predication, frame);
            int rank = frame.specificity()
                    + (reading.filter(found -> found.content().isPresent()).isPresent() ? 1 : 0);
            if (reading.isPresent() && rank > bestRank) {
                best = reading;
                bestRank = rank;
            }
        }
        return best;
    }

    private Optional<Reading> plain(Predication predication, Frame frame) {
        Set<Integer> consumed = argumentsAsked(predication, frame);
        List<Slot> actors = roles.slots(Roles.actors(frame, predication), predication, Optional.empty(), Set.of());
        for (Reading inner : predication.isNoun() ? List.<Reading>of() : instruments(predication, frame)) {
            consumed.add(inner.predication().head());
            actors = actors.isEmpty() ? inner.actors() : actors;
        }
        if (frame.victim() && actors.isEmpty()) {
            actors = predication.in("possessor").filter(this::isPlace).toList();
        }
        return Optional.of(new Reading(
                predication,
                frame,
                frame.outcome(),
                Optional.empty(),
                actors,
                frame.victim() && predication.in("of").findAny().isEmpty()
                        ? victims(predication).toList()
                        : roles.slots(Roles.recipients(frame, predication), predication, Optional.empty(), Set.of()),
                consumed,
                List.of(predication.head()),
                List.of(predication.lemma() + " is " + frame.outcome() + " by frame " + frame.id())));
    }

    /** Who is named in front of "arrest" suffers it, but "the Kenyan arrests" were made by Kenya. */
    private Stream<Slot> victims(Predication predication) {
        return predication.in("possessor").filter(slot -> !isPlace(slot));
    }

    private boolean isPlace(Slot slot) {
        return view.mentionsAt(slot.head()).stream().anyMatch(mention -> mention.kind() == EntityKind.PLACE);
    }

    /** Nouns of the same type that say how: "killed in an American <em>strike</em>". */
    private List<Reading> instruments(Predication predication, Frame frame) {
        return predication.slots().stream()
                .filter(slot -> slot.clause() < 0 && codebook.words().has("means", slot.role()))
                .map(Slot::head)
                .distinct()
                .flatMap(head -> read(head, DEEPEST - 1).stream())
                .filter(inner -> inner.predication().isNoun()
                        && inner.outcome().type().equals(frame.outcome().type()))
                .toList();
    }

    /** Words that the frame asks for ("lift sanctions") are told by it, and not a second time on their own. */
    private Set<Integer> argumentsAsked(Predication predication, Frame frame) {
        Set<Integer> heads = new TreeSet<>();
        for (Condition condition : frame.conditions()) {
            if (condition.wanted()) {
                condition.roles().stream()
                        .flatMap(predication::in)
                        .map(Slot::head)
                        .forEach(heads::add);
            }
        }
        heads.remove(predication.head());
        return heads;
    }

    private Optional<Reading> turned(Predication predication, Frame frame, int depth) {
        Set<Integer> told = new TreeSet<>();
        for (String role : frame.contents()) {
            for (Slot slot : predication.in(role).toList()) {
                Optional<Reading> light = frame.turn().equals(SAME) ? lent(predication, frame, slot) : Optional.empty();
                if (light.isPresent()) {
                    return light;
                }
                Optional<Reading> content = read(contentHead(slot), depth + 1);
                if (content.isEmpty()) {
                    continue;
                }
                if (frame.turn().equals(SAME) || passesOn(frame, content.get())) {
                    Optional<Reading> same = same(predication, frame, content.get());
                    if (same.isPresent()) {
                        return same;
                    }
                    continue;
                }
                Optional<Outcome> outcome = turn(content.get(), frame.turn(), isNegated(slot));
                if (outcome.isPresent()) {
                    return Optional.of(compose(predication, frame, content.get(), outcome.get()));
                }
                told.add(content.get().predication().head());
                told.addAll(content.get().consumed());
            }
        }
        return frame.outcome().isNothing()
                ? Optional.empty()
                : plain(predication, frame).map(reading -> reading.consuming(told));
    }

    /** What is announced is the event itself, unless its type says otherwise. */
    private boolean passesOn(Frame frame, Reading content) {
        return frame.turn().equals(ANNOUNCED)
                && content.predication().isNoun()
                && turn(content, ANNOUNCED, false).isEmpty();
    }

    private int contentHead(Slot slot) {
        return slot.clause() < 0
                ? slot.head()
                : view.clause(slot.clause()).map(Clause::predicate).orElse(-1);
    }

    private boolean isNegated(Slot slot) {
        return slot.clause() >= 0
                && view.clause(slot.clause()).map(Clause::negated).orElse(false);
    }

    /** What a promise, a demand, a refusal of this content is. */
    Optional<Outcome> turn(Reading content, String turn, boolean negated) {
        String wanted = negated ? "not-" + turn : turn;
        Outcome own = content.frame().turns().get(wanted);
        if (own != null && content.outcome().equals(content.frame().outcome())) {
            return Optional.of(own);
        }
        return codebook.type(content.outcome().type())
                .flatMap(type -> Optional.ofNullable(type.turns().get(wanted)))
                .filter(outcome -> !outcome.isNothing());
    }

    /** An event noun that is one only with the arguments its light verb lends: "had lunch <em>with the minister</em>". */
    private Optional<Reading> lent(Predication predication, Frame frame, Slot slot) {
        return Optional.ofNullable(predications.get(contentHead(slot)))
                .filter(inner -> inner.isNoun() && matcher.match(inner).isEmpty())
                .flatMap(inner -> matcher.match(joined(predication, inner)).stream()
                        .filter(found -> !found.isTurn())
                        .findFirst()
                        .flatMap(found -> plain(joined(predication, inner), found)))
                .flatMap(content -> same(predication, frame, content));
    }

    private static Predication joined(Predication light, Predication noun) {
        return noun.with(light.slots().stream()
                .filter(slot -> slot.head() != noun.head())
                .toList());
    }

    /** A light verb with its noun, or a phase of a verb: the event is the content, with the arguments of both. */
    private Optional<Reading> same(Predication predication, Frame frame, Reading content) {
        Predication inner = content.predication();
        Predication joined = inner.isNoun() ? joined(predication, inner) : inner;
        Optional<Frame> again = inner.isNoun()
                ? matcher.match(joined).stream()
                        .filter(found -> !found.isTurn())
                        .findFirst()
                : Optional.empty();
        Reading base = again.flatMap(found -> plain(joined, found)).orElse(content);
        Set<Integer> consumed = new HashSet<>(base.consumed());
        consumed.addAll(content.consumed());
        consumed.add(inner.head());
        List<String> decisions = new ArrayList<>(base.decisions());
        decisions.add(predication.lemma() + " takes the meaning of " + inner.lemma() + " by frame " + frame.id());
        List<Slot> actors = base.actors().isEmpty() && inner.isNoun()
                ? predication.in("subject").toList()
                : base.actors();
        Predication told = new Predication(
                predication.head(), inner.lemma(), predication.kind(), predication.clause(), joined.slots());
        return Optional.of(new Reading(
                told,
                base.frame(),
                base.outcome(),
                base.content(),
                actors,
                base.recipients(),
                consumed,
                merged(predication.head(), base.trigger()),
                decisions));
    }

    Reading compose(Predication predication, Frame frame, Reading content, Outcome outcome) {
        Set<Integer> consumed = new HashSet<>(content.consumed());
        consumed.add(content.predication().head());
        consumed.addAll(content.trigger());
        List<String> decisions = new ArrayList<>(content.decisions());
        decisions.add(predication.lemma() + " makes it " + frame.turn() + ", which is " + outcome + ", by frame "
                + frame.id());
        return new Reading(
                predication,
                frame,
                outcome,
                Optional.of(content),
                roles.slots(
                        Roles.actors(frame, predication),
                        predication,
                        Optional.of(content),
                        Set.of(content.predication().head())),
                roles.slots(
                        Roles.recipients(frame, predication),
                        predication,
                        Optional.of(content),
                        Set.of(content.predication().head())),
                consumed,
                merged(predication.head(), content.trigger()),
                decisions);
    }

    private static List<Integer> merged(int head, List<Integer> others) {
        return Stream.concat(Stream.of(head), others.stream())
                .distinct()
                .sorted()
                .toList();
    }
}
