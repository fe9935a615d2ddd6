package org.dateline.events.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.PartOfSpeech;

/** Cuts a sentence into noun phrases by parts of speech, names and the units found in it. */
final class Chunker {

    private final FunctionWords functionWords;
    private final SentenceText sentence;
    private final Words words;
    private final boolean[] inName;
    private final Map<Integer, Unit> unitOf = new HashMap<>();

    /**
     * @param names ranges of words that are names
     * @param units in the order of the sentence
     */
    Chunker(SentenceText sentence, List<int[]> names, List<Unit> units, FunctionWords functionWords) {
        this.functionWords = functionWords;
        this.sentence = sentence;
        this.words = sentence.words();
        this.inName = new boolean[words.size()];
        for (int[] name : names) {
            for (int i = name[0]; i < name[1]; i++) {
                inName[i] = true;
            }
        }
        for (Unit unit : units) {
            for (int i = unit.from(); i < unit.to(); i++) {
                unitOf.put(i, unit);
            }
        }
    }

    List<Chunk> chunks() {
        List<Chunk> chunks = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= words.size(); i++) {
            boolean inside = i < words.size() && isInside(i) && !(start < 0 && words.is(i, "-"));
            boolean opens = inside && start >= 0 && opens(i);
            if (start >= 0 && (!inside || opens)) {
                chunks.add(new Chunk(start, i));
                start = -1;
            }
            if (inside && start < 0) {
                start = i;
            }
        }
        return List.copyOf(chunks);
    }

    /** A determiner or possessive pronoun begins a phrase of its own. */
    private boolean opens(int word) {
        boolean determiner = sentence.partOfSpeech(word) == PartOfSpeech.DET
                || sentence.tag(word).equals("PRP$");
        boolean afterPerson = inName[word - 1]
                && !inName[word]
                && unit(word).filter(Unit::isOfState).isPresent();
        return determiner && !inName[word] && sentence.partOfSpeech(word - 1) != PartOfSpeech.DET || afterPerson;
    }

    private boolean isInside(int word) {
        if (inName[word] || isHyphenated(word)) {
            return true;
        }
        return unit(word).map(unit -> isInside(word, unit)).orElseGet(() -> isNominal(word));
    }

    private Optional<Unit> unit(int word) {
        return Optional.ofNullable(unitOf.get(word));
    }

    private boolean isInside(int word, Unit unit) {
        return switch (unit.kind()) {
            case NAME, POSSESSIVE -> true;
            case COMMA -> false;
            case AGENT, MODIFIER -> unit.to() - unit.from() > 1 || !isVerb(word);
            case QUALIFIER ->
                !unit.has(Qualifier.LINK) && !unit.has(Qualifier.CUT) && (!isVerb(word) || isFrontal(word));
        };
    }

    private boolean isNominal(int word) {
        if (functionWords.isTime(words.folded(word))) {
            return false;
        }
        return switch (sentence.partOfSpeech(word)) {
            case DET, ADJ, NOUN, PROPN, NUM -> true;
            case PRON -> sentence.tag(word).equals("PRP$");
            case VERB -> isParticiple(word);
            default -> words.is(word, "-") && !words.spaced(word) && word + 1 < words.size() && !words.spaced(word + 1);
        };
    }

    /** "owned" of "state-owned". */
    private boolean isHyphenated(int word) {
        return word > 1
                && words.is(word - 1, "-")
                && !words.spaced(word - 1)
                && !words.spaced(word)
                && Character.isLetter(words.form(word - 2).charAt(0));
    }

    /** A participle in front of a noun and not behind one: "ousted president". */
    private boolean isFrontal(int word) {
        boolean noun = word + 1 < words.size() && isNominal(word + 1);
        boolean behind = word > 0
                && (sentence.partOfSpeech(word - 1) == PartOfSpeech.NOUN
                        || sentence.partOfSpeech(word - 1) == PartOfSpeech.PROPN
                        || sentence.partOfSpeech(word - 1) == PartOfSpeech.PRON);
        return noun && !behind;
    }

    private boolean isVerb(int word) {
        return sentence.partOfSpeech(word) == PartOfSpeech.VERB || sentence.partOfSpeech(word) == PartOfSpeech.AUX;
    }

    /** "the ousted president": a participle between a determiner or adjective and a noun. */
    private boolean isParticiple(int word) {
        boolean participle =
                sentence.tag(word).equals("VBN") || sentence.tag(word).equals("VBG");
        if (!participle || word == 0 || word + 1 >= words.size()) {
            return false;
        }
        PartOfSpeech before = sentence.partOfSpeech(word - 1);
        PartOfSpeech behind = sentence.partOfSpeech(word + 1);
        return (before == PartOfSpeech.DET || before == PartOfSpeech.ADJ)
                && (behind == PartOfSpeech.NOUN || behind == PartOfSpeech.ADJ || behind == PartOfSpeech.PROPN);
    }
}
