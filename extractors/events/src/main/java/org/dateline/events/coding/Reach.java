package org.dateline.events.coding;

import java.util.Optional;
import org.dateline.core.model.Clause;
import org.dateline.core.model.ClauseLink;

/** How far the places in a sentence reach: "in Washington" of one clause need not be where another clause plays. */
final class Reach {

    private static final int HIGHEST = 6;

    private final SentenceView view;
    private final Codebook codebook;

    Reach(SentenceView view, Codebook codebook) {
        this.view = view;
        this.codebook = codebook;
    }

    /**
     * Can a place be where a clause plays? Where it stands in that clause or in one above it; for deeds, in a clause beside
     * it; for what is said, in what is said. But not in a clause that only describes somebody.
     *
     * @param word the head of the place
     * @param said is it something that is only said?
     */
    boolean covers(int word, Clause own, boolean said) {
        Optional<Clause> at = view.around(word);
        for (int step = 0; step < HIGHEST && at.isPresent(); step++) {
            if (isAbove(at.get(), own)) {
                return !said || step > 0 || locates(word);
            }
            ClauseLink link = at.get().link();
            boolean told = link == ClauseLink.COMPLEMENT || link == ClauseLink.PURPOSE;
            if (link == ClauseLink.RELATIVE || said != told) {
                return false;
            }
            at = view.governor(at.get());
        }
        return at.isEmpty();
    }

    /** Is it this clause or one that governs it? */
    private boolean isAbove(Clause clause, Clause own) {
        Optional<Clause> at = Optional.of(own);
        for (int step = 0; step < HIGHEST && at.isPresent(); step++) {
            if (at.get().number() == clause.number()) {
                return true;
            }
            at = view.governor(at.get());
        }
        return false;
    }

    /** Does it say where its clause plays, and not whose somebody in it is: "said in Oslo", "said after talks
     * in Oslo", but neither "critics in Oslo said" nor "blamed them for the war in Chad"? */
    private boolean locates(int word) {
        int at = view.token(word).head();
        for (int step = 0; step < HIGHEST && at >= 0 && view.isNoun(at); step++) {
            String preposition = view.preposition(at);
            boolean scene = codebook.words().has("scene-prepositions", preposition)
                    || codebook.words().has("sequel-prepositions", preposition);
            if (codebook.isEventNoun(view.lemma(at)) && scene) {
                return true;
            }
            if (!codebook.words().has("place-prepositions", preposition)) {
                return false;
            }
            at = view.token(at).head();
        }
        return true;
    }
}
