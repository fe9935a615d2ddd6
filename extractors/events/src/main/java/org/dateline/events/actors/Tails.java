package org.dateline.events.actors;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.PartOfSpeech;

/** What hangs behind a noun phrase by "of" or "in": "the president | of the senate", "rebels | in the north of Mali". */
final class Tails {

    /** Longer tails hold more than the phrase is about. */
    private static final int LONGEST = 12;

    private final SentenceText sentence;
    private final Words words;
    private final List<Unit> units;

    Tails(SentenceText sentence, List<Unit> units) {
        this.sentence = sentence;
        this.words = sentence.words();
        this.units = units;
    }

    /** The units of the words {@code [from, to)}. */
    List<Unit> in(int from, int to) {
        List<Unit> inside = new ArrayList<>();
        for (Unit unit : units) {
            if (unit.from() >= from && unit.to() <= to) {
                inside.add(unit);
            }
        }
        return inside;
    }

    /** The units of a phrase with those of its tail, up to the next comma, verb or "and". */
    List<Unit> with(int from, int to) {
        List<Unit> all = new ArrayList<>(in(from, to));
        all.addAll(in(to, end(to)));
        return List.copyOf(all);
    }

    private int end(int from) {
        if (from >= words.size() || !isLink(from) || !words.is(from, "of") && sentence.hangsOnVerb(from)) {
            return from;
        }
        int at = from;
        while (at < words.size() && at < from + LONGEST && continues(at)) {
            at++;
        }
        return at;
    }

    private boolean isLink(int word) {
        return in(word, word + 1).stream().anyMatch(unit -> unit.has(Qualifier.LINK));
    }

    /** "the ruling party". */
    private boolean isParticiple(int word) {
        boolean form = sentence.tag(word).equals("VBG") || sentence.tag(word).equals("VBN");
        boolean behind = word > 0 && (words.is(word - 1, "'s") || sentence.partOfSpeech(word - 1) == PartOfSpeech.DET);
        return form && behind;
    }

    private boolean continues(int word) {
        boolean cut =
                in(word, word + 1).stream().anyMatch(unit -> unit.has(Qualifier.CUT) || unit.kind() == Unit.Kind.COMMA);
        return !cut
                && switch (sentence.partOfSpeech(word)) {
                    case DET, ADJ, NOUN, PROPN, NUM, PART -> true;
                    case ADP -> isLink(word);
                    case VERB -> isParticiple(word);
                    case PUNCT -> words.is(word, "-") && !words.spaced(word);
                    default -> false;
                };
    }
}
