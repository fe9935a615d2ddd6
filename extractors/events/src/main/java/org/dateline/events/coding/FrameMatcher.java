package org.dateline.events.coding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.model.Modality;
import org.dateline.core.model.PredicateKind;
import org.dateline.core.model.Span;
import org.dateline.core.model.Tense;
import org.dateline.core.model.Token;

/** Finds the frames of a codebook that fit a predication. */
final class FrameMatcher {

    /** Heads frames that hold for every verb under "must". */
    private static final String ANY_VERB = "*";

    private static final String QUESTION = "~question";

    /** Verbs that mean something else with every particle. */
    private static final String CHANGED = "changed-by-particle";

    private final SentenceView view;
    private final Codebook codebook;
    private final Set<String> lemmas;
    /** Hundreds of frames ask for words of the same stretches. */
    private final Map<Span, List<String>> written = new HashMap<>();

    FrameMatcher(SentenceView view, Codebook codebook) {
        this.view = view;
        this.codebook = codebook;
        lemmas = view.tokens().stream().map(token -> view.lemma(token.index())).collect(Collectors.toSet());
    }

    /** All frames that fit, the most specific first, then in the order of the file. */
    List<Frame> match(Predication predication) {
        List<Frame> found = fitting(candidates(predication), predication);
        boolean doubtful = predication.kind() == PredicateKind.VERB
                && predication.lemma().indexOf(' ') > 0
                && predication.in("particle").findAny().isEmpty();
        return found.isEmpty() && doubtful ? fitting(bare(predication), predication) : found;
    }

    private List<Frame> fitting(Stream<Frame> frames, Predication predication) {
        return frames.filter(frame -> frame.conditions().stream().allMatch(condition -> holds(condition, predication)))
                .sorted(Comparator.comparingInt(Frame::specificity).reversed())
                .toList();
    }

    private Stream<Frame> candidates(Predication predication) {
        return switch (predication.kind()) {
            case VERB -> verbCandidates(predication);
            case NOUN -> codebook.ofNoun(predication.lemma()).stream();
            case PREDICATIVE ->
                Stream.concat(
                        codebook.ofAdjective(predication.lemma()).stream(),
                        codebook.ofNoun(predication.lemma()).stream());
        };
    }

    /**
     * A verb with its particle is another verb; where no frame knows the two together, the verb alone serves, but for "take on". Where the
     * particle may be a preposition or an adverb, the verb alone serves also where none of their frames fits.
     */
    private Stream<Frame> verbCandidates(Predication predication) {
        List<Frame> whole = codebook.ofVerb(predication.lemma());
        Stream<Frame> own = whole.isEmpty() ? bare(predication) : whole.stream();
        return predication.clause().modality() == Modality.NECESSARY
                        && predication.clause().tense() != Tense.NONE
                ? Stream.concat(own, codebook.ofVerb(ANY_VERB).stream())
                : own;
    }

    private Stream<Frame> bare(Predication predication) {
        int space = predication.lemma().indexOf(' ');
        String verb = space < 0 ? "" : predication.lemma().substring(0, space);
        boolean changed = predication.in("particle").findAny().isPresent()
                && codebook.words().has(CHANGED, verb);
        return codebook.ofVerb(verb).stream().filter(frame -> !changed || asksForParticle(frame));
    }

    private static boolean asksForParticle(Frame frame) {
        return frame.conditions().stream()
                .anyMatch(condition -> condition.roles().contains("particle"));
    }

    private boolean holds(Condition condition, Predication predication) {
        if (condition.roles().contains("modality")) {
            return condition.lemmas().contains(predication.clause().modality().code()) == condition.wanted();
        }
        if (condition.roles().contains("aspect")) {
            return condition.lemmas().contains("perfect")
                    && predication.clause().perfect() == condition.wanted();
        }
        boolean fits = condition.roles().contains("sentence") && standsIn(condition)
                || condition.roles().stream()
                        .flatMap(role -> slots(role, predication))
                        .anyMatch(slot ->
                                fits(condition, slot) || counted(slot).anyMatch(counted -> fits(condition, counted)));
        return fits == condition.wanted();
    }

    /** Does one of the words stand anywhere in the sentence? */
    private boolean standsIn(Condition condition) {
        return lemmas.stream().anyMatch(condition.lemmas()::contains)
                || holdsPhrase(condition.phrases(), view.sentence().span());
    }

    /** What "scores of tanks", "a number of tanks" really are: the tanks. */
    private Stream<Slot> counted(Slot slot) {
        if (slot.clause() >= 0 || !codebook.words().has("nobodies", view.lemma(slot.head()))) {
            return Stream.empty();
        }
        return view.children(slot.head()).stream()
                .filter(child -> view.preposition(child).equals("of"))
                .map(child -> new Slot(slot.role(), child, view.subtree(child), -1, slot.direct()));
    }

    /** The phrases in a role; with a "!" behind the role only those that hang on the head itself. */
    private Stream<Slot> slots(String role, Predication predication) {
        if (role.equals("self")) {
            return Stream.of(self(predication));
        }
        return role.endsWith("!")
                ? predication.in(role.substring(0, role.length() - 1)).filter(Slot::direct)
                : predication.in(role);
    }

    /** The head with its own modifiers, for conditions on the noun itself ("<em>arrest</em> warrant"). */
    private Slot self(Predication predication) {
        return new Slot(
                "self", predication.head(), view.token(predication.head()).span(), -1, true);
    }

    private boolean fits(Condition condition, Slot slot) {
        if (slot.head() < 0 || slot.head() >= view.tokens().size()) {
            return false;
        }
        boolean named = !condition.wanted() && view.token(slot.head()).tag().startsWith("NNP");
        if (condition.lemmas().contains(view.lemma(slot.head())) && !slot.role().equals("self") && !named) {
            return true; // "the African Union" is none of the unions that strike
        }
        if (condition.kinds().stream()
                .anyMatch(kind -> kind.equals(QUESTION) ? isQuestion(slot) : Kinds.fits(kind, slot, view))) {
            return true;
        }
        if (slot.role().equals("self")) {
            return view.children(slot.head()).stream()
                    .anyMatch(child -> condition.lemmas().contains(view.lemma(child)));
        }
        return !condition.phrases().isEmpty() && holdsPhrase(condition.phrases(), slot.span());
    }

    private boolean isQuestion(Slot slot) {
        return view.clause(slot.clause())
                .filter(clause -> codebook.words().has("question-words", clause.marker()))
                .isPresent();
    }

    private boolean holdsPhrase(List<String> phrases, Span where) {
        if (phrases.isEmpty()) {
            return false;
        }
        List<String> writings = written.computeIfAbsent(where, this::writings);
        return phrases.stream()
                .map(phrase -> " " + phrase + " ")
                .anyMatch(phrase -> writings.stream().anyMatch(writing -> writing.contains(phrase)));
    }

    /** The lemmas of a stretch, and, where there are hyphens, the same with their parts joined and apart. */
    private List<String> writings(Span where) {
        String lemmas = view.tokens().stream()
                .filter(token -> where.overlaps(token.span()))
                .map(Token::lemma)
                .collect(Collectors.joining(" ", " ", " "))
                .toLowerCase(Locale.ROOT);
        return lemmas.contains(" - ")
                ? List.of(lemmas, lemmas.replace(" - ", "-"), lemmas.replace(" - ", " "))
                : List.of(lemmas);
    }
}
