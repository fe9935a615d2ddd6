package org.dateline.events.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.PartOfSpeech;

/** Finds the mentions of one sentence and codes each from its own words. */
final class SentenceReader {

    private final Knowledge knowledge;
    private final PhraseCoder coder;
    private final SentenceText sentence;
    private final Words words;
    private final List<Unit> units;
    private final List<NameSpan> persons;
    private final List<Draft> drafts = new ArrayList<>();
    private final Drafter drafter;
    private final StateDrafter states;
    private final Tails tails;

    SentenceReader(Knowledge knowledge, PhraseCoder coder, SentenceText sentence, Names names, Places places) {
        this.knowledge = knowledge;
        this.coder = coder;
        this.sentence = sentence;
        this.words = sentence.words();
        this.units = names.units();
        this.persons = names.persons();
        this.drafter = new Drafter(knowledge.functionWords(), sentence, places);
        this.states = new StateDrafter(drafter, knowledge.functionWords(), sentence, places);
        this.tails = new Tails(sentence, units);
    }

    List<Draft> read() {
        List<int[]> ranges = new ArrayList<>();
        persons.forEach(name -> ranges.add(new int[] {name.from(), name.to()}));
        List<Chunk> chunks = new Chunker(sentence, ranges, units, knowledge.functionWords()).chunks();
        for (Chunk chunk : chunks) {
            readChunk(chunk);
        }
        pronouns();
        drafts.sort(Comparator.comparing(Draft::span).thenComparing(Draft::head));
        return new Appositions(sentence).join(new Compounds(sentence).join(drafts));
    }

    private void readChunk(Chunk chunk) {
        int start = chunk.from();
        int at = chunk.from();
        for (Unit unit : units) {
            if (unit.kind() == Unit.Kind.POSSESSIVE && unit.from() >= at && unit.to() < chunk.to()) {
                part(start, at, unit.from());
                at = unit.to();
            }
        }
        boolean dangling = endsWithPossessive(chunk.to());
        part(start, at, dangling ? chunk.to() - 1 : chunk.to());
    }

    private boolean endsWithPossessive(int to) {
        return tails.in(to - 1, to).stream().anyMatch(unit -> unit.kind() == Unit.Kind.POSSESSIVE);
    }

    /** One segment of a chunk: everything in front of a possessive, or what is behind the last one. */
    private void part(int start, int from, int to) {
        int open = start;
        int at = from;
        for (NameSpan person : persons) {
            if (person.from() >= at && person.to() <= to) {
                person(open, person);
                at = person.to();
                open = at;
            }
        }
        if (at < to) {
            thing(open, at, to);
        }
    }

    private void person(int start, NameSpan name) {
        List<Unit> title = tails.in(start, name.from());
        title.stream()
                .filter(unit -> standsAlone(unit) && !unit.isOfState() && !unit.is(PackKind.PEOPLE))
                .forEach(unit -> drafts.add(named(unit.from(), unit.to(), unit)));
        Coded coded = coder.code(title);
        Optional<Unit> office = lastAgent(title);
        int titled =
                office.filter(unit -> unit.to() == name.from()).map(Unit::from).orElse(name.from());
        int first = title.isEmpty() && start < name.from() ? firstOfName(start, name.from()) : start;
        drafts.add(drafter.person(
                        first,
                        name,
                        role(title),
                        office.map(Unit::agent).orElse(Agent.NONE),
                        office.isPresent() ? coded : Coded.of(coded.country(), List.of()))
                .withKnown(coder.person(knowledge.person(words, name, titled))));
    }

    /** Words in front of a name that say nothing do not belong to it, but "Mr" and the like do. */
    private int firstOfName(int start, int name) {
        return sentence.partOfSpeech(start) == PartOfSpeech.DET
                        || sentence.tag(start).equals("PRP$")
                ? start
                : name;
    }

    /** The office in its own words, without the state: "Foreign Minister". */
    private String role(List<Unit> title) {
        return lastAgent(title)
                .map(unit -> words.span(unit.from(), unit.to()).in(words.text()))
                .orElse("");
    }

    private static Optional<Unit> lastAgent(List<Unit> units) {
        return units.stream().filter(Unit::isAgent).reduce((first, second) -> second);
    }

    private void thing(int start, int from, int to) {
        List<Unit> own = tails.in(from, to);
        Optional<Unit> last = own.stream().filter(Unit::isContent).reduce((first, second) -> second);
        if (last.isEmpty()) {
            return;
        }
        Unit head = last.get();
        boolean headed = head.to() == to || isClosing(head.to(), to);
        if (headed && head.isAgent()) {
            nominal(start, to, head);
        } else if (headed && head.qualifier() == Qualifier.NONE) {
            nameHeaded(start, to, head, own);
        } else {
            attributes(from, own);
        }
    }

    /** In front of a noun that is no actor: "Iraqi parliament vote", "US-Iran tensions", "police station". */
    private void attributes(int from, List<Unit> own) {
        Optional<Unit> body = own.stream().filter(this::isBody).reduce((first, second) -> second);
        int behind = from;
        if (body.isPresent()) {
            nominal(from, body.get().to(), body.get());
            behind = body.get().to();
        }
        int rest = behind;
        own.stream()
                .filter(unit -> unit.from() >= rest && standsAlone(unit))
                .forEach(unit -> drafts.add(named(unit.from(), unit.to(), unit)));
    }

    private boolean isBody(Unit unit) {
        return unit.isAgent()
                && !unit.agent().open()
                && (unit.agent().isOrganization() || unit.agent().isGroup());
    }

    private void nominal(int start, int to, Unit head) {
        if (!isNoun(head.to() - 1, start)) {
            return;
        }
        boolean owned = sentence.tag(start).equals("PRP$");
        Coded coded =
                Crews.aboard(coder.code(owned ? tails.in(start, to) : tails.with(start, to)), head.agent(), units);
        Draft draft = drafter.nominal(start, to, head, coded);
        boolean idle = head.agent().isEquipment() && coded.country().isEmpty() && !owned;
        if (!idle && (!coded.isEmpty() || draft.definite())) {
            drafts.add(draft);
        }
    }

    /** "firm" is an adjective in "has been firm"; in "the displaced" it stands for people. */
    private boolean isNoun(int word, int start) {
        return switch (sentence.partOfSpeech(word)) {
            case NOUN, PROPN, X -> true;
            case ADJ, VERB -> sentence.partOfSpeech(start) == PartOfSpeech.DET && word > start;
            default -> false;
        };
    }

    private void nameHeaded(int start, int to, Unit head, List<Unit> own) {
        if (!head.isOfState()) {
            Coded coded = coder.code(tails.with(start, to));
            List<Unit> front =
                    own.stream().filter(unit -> unit.to() <= head.from()).toList();
            boolean described = coded.sectors().isEmpty() && lastAgent(front).isPresent() && !head.is(PackKind.PLACE);
            Coded kind = described ? coded.withSectors(coder.code(front).sectors()) : coded;
            drafts.add(drafter.named(start, to, head, kind));
            return;
        }
        own.stream()
                .filter(unit -> unit != head && standsAlone(unit))
                .forEach(unit -> drafts.add(named(unit.from(), unit.to(), unit)));
        drafts.add(named(describedFrom(start, head.from()), to, head));
    }

    /** Adjectives, numbers and articles in front of a state's name belong to it, nouns do not: "in fact Iran". */
    private int describedFrom(int start, int head) {
        int from = head;
        while (from > start && isDescription(from - 1)) {
            from--;
        }
        return from;
    }

    private boolean isDescription(int word) {
        if (knowledge.functionWords().isSide(words.folded(word))) {
            return true;
        }
        return switch (sentence.partOfSpeech(word)) {
            case DET, ADJ, NUM -> true;
            default -> false;
        };
    }

    private Draft named(int from, int to, Unit unit) {
        return unit.isOfState() || unit.is(PackKind.PEOPLE)
                ? states.draft(from, to, unit, coder.code(List.of(unit)))
                : drafter.named(from, to, unit, coder.code(List.of(unit)));
    }

    private boolean standsAlone(Unit unit) {
        boolean aside = unit.has(Qualifier.BACKED) || unit.has(Qualifier.TOWARDS);
        return unit.isName() && !aside && !unit.is(PackKind.PERSON) && !isHyphenated(unit);
    }

    /** "English-language", but not "Iran-Iraq". */
    private boolean isHyphenated(Unit unit) {
        int hyphen = unit.to();
        boolean joined = words.is(hyphen, "-")
                && !words.spaced(hyphen)
                && hyphen + 1 < words.size()
                && !words.spaced(hyphen + 1);
        return joined && !Spelling.startsUpper(words.form(hyphen + 1));
    }

    /** Numbers and marks behind the head do not matter: "Resolution 1441". */
    private boolean isClosing(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.partOfSpeech(i) != PartOfSpeech.NUM) {
                return false;
            }
        }
        return true;
    }

    /** "it is a duty", "it was clear": nothing is meant. */
    private boolean isExpletive(int word) {
        boolean copula = words.is(word, "it")
                && word + 2 < words.size()
                && (words.is(word + 1, "is") || words.is(word + 1, "was") || words.is(word + 1, "'s"));
        return copula
                && switch (sentence.partOfSpeech(word + 2)) {
                    case ADJ -> knowledge.functionWords().isJudgement(words.folded(word + 2));
                    case DET -> true;
                    default -> false;
                };
    }

    private void pronouns() {
        for (int i = 0; i < words.size(); i++) {
            if (sentence.tag(i).startsWith("PRP") && !isExpletive(i)) {
                int word = i;
                knowledge
                        .functionWords()
                        .pronoun(words.folded(i))
                        .ifPresent(pronoun -> drafts.add(drafter.pronoun(word, pronoun)));
            }
        }
    }
}
