package org.dateline.linking.events;

import java.util.List;
import org.dateline.linking.events.ReportDigest.Kind;
import org.dateline.linking.events.ReportDigest.Party;

/** Lays two reports beside each other: how much of each {@link Feature} there is. */
final class Comparison {

    /** Outlets east and west of midnight date one night differently. */
    private static final long MIDNIGHT = 1;

    private static final long SHORT = 3;

    private static final double HALF_SURE = .5;
    private static final double GUESSED = .15;

    /** From so many days on one date is as far from another as any. */
    private static final double FAR = 30;

    private static final int FEATURES = Feature.values().length;

    private final Stems stems;
    private final Rarity rarity;
    private final double[] found = new double[FEATURES];

    private Comparison(Stems stems, Rarity rarity) {
        this.stems = stems;
        this.rarity = rarity;
    }

    /** All but {@link Feature#CONTEXT}, which is the dearest, by the ordinals of the features; 0 where a feature is not there. */
    static double[] of(ReportDigest a, ReportDigest b, Stems stems, Rarity rarity) {
        Comparison comparison = new Comparison(stems, rarity);
        comparison.put(Feature.ALWAYS, true);
        comparison.words(a.trigger(), b.trigger(), a.type().compares(b.type()));
        comparison.types(a.type(), b.type());
        comparison.parties(a, b);
        comparison.put(Feature.OTHER_PEOPLE, haveOtherPeople(a, b));
        comparison.dates(a.when(), b.when());
        comparison.places(a.where(), b.where());
        comparison.put(Feature.OTHER_STANDING, a.standing() != b.standing());
        comparison.put(Feature.OTHER_NEGATION, a.negated() != b.negated());
        comparison.put(Feature.OTHER_AGE, a.historical() != b.historical());
        comparison.put(Feature.SAME_NUMBER, Overlap.of(a.numbers(), b.numbers()) > 0);
        comparison.put(Feature.SAME_ARTICLE, a.articleId().equals(b.articleId()));
        comparison.put(Feature.OTHER_STORY, !a.story().equals(b.story()));
        return comparison.found;
    }

    private void put(Feature feature, boolean there) {
        if (there) {
            found[feature.ordinal()] = 1;
        }
    }

    private void put(Feature feature, double much) {
        found[feature.ordinal()] = much;
    }

    private void words(List<String> a, List<String> b, boolean typed) {
        double rarest = 0;
        boolean related = false;
        boolean sameEmpty = false;
        for (String word : a) {
            boolean tells = stems.isTelling(word);
            for (String other : b) {
                if (word.equals(other)) {
                    rarest = tells ? Math.max(rarest, rarity.of(word)) : rarest;
                    related |= tells && stems.related(word, other);
                    sameEmpty |= !tells;
                } else {
                    related |= tells && stems.related(word, other) && stems.isTelling(other);
                }
            }
        }
        if (rarest > 0) {
            put(typed ? Feature.TYPED_SAME_WORD : Feature.SAME_WORD, 1);
            put(typed ? Feature.TYPED_RARE_WORD : Feature.RARE_WORD, rarest);
        } else if (related) {
            put(typed ? Feature.TYPED_RELATED_WORD : Feature.RELATED_WORD, 1);
        } else if (sameEmpty) {
            put(Feature.SAME_EMPTY_WORD, 1);
        } else {
            put(Feature.OTHER_WORD, tell(a) && tell(b));
        }
    }

    private boolean tell(List<String> words) {
        for (String word : words) {
            if (stems.isTelling(word)) {
                return true;
            }
        }
        return false;
    }

    private void types(Kind a, Kind b) {
        if (!a.compares(b)) {
            return;
        }
        if (a.code().equals(b.code())) {
            put(Feature.SAME_TYPE, true);
            if (!a.mode().isEmpty() && !b.mode().isEmpty()) {
                put(a.mode().equals(b.mode()) ? Feature.SAME_MODE : Feature.OTHER_MODE, true);
            }
        } else {
            boolean near = a.quadClass() == b.quadClass();
            put(near ? Feature.NEAR_TYPE : Feature.OTHER_TYPE, true);
        }
    }

    private void parties(ReportDigest a, ReportDigest b) {
        Parties.Sides sides = Parties.compare(a, b);
        put(Feature.SIDES, sides.alike());
        put(Feature.OTHER_SIDES, sides.unlike());
        put(Feature.OTHER_ACTORS, sides.otherActors());
        put(Feature.OTHER_RECIPIENTS, sides.otherRecipients());
        named(a, b);
    }

    /** Whom else the two name, but for those who take part in both. */
    private void named(ReportDigest a, ReportDigest b) {
        int onlyA = 0;
        int both = 0;
        for (String entity : a.named()) {
            boolean rest = !(a.takes(entity) && b.takes(entity));
            onlyA += rest ? 1 : 0;
            both += rest && b.named().contains(entity) ? 1 : 0;
        }
        int onlyB = 0;
        for (String entity : b.named()) {
            onlyB += a.takes(entity) && b.takes(entity) ? 0 : 1;
        }
        double share = both == 0 ? 0 : (double) both / Math.min(onlyA, onlyB);
        put(found[Feature.SAME_TYPE.ordinal()] > 0 ? Feature.TYPED_NAMED : Feature.NAMED, share);
        put(
                Feature.NAMED_OTHERS,
                share == 0 && !a.named().isEmpty() && !b.named().isEmpty() && !shareParty(a, b));
    }

    /** On the same days two reporters may speak to two witnesses. */
    private static boolean haveOtherPeople(ReportDigest a, ReportDigest b) {
        return !a.people().isEmpty()
                && !b.people().isEmpty()
                && a.published().isKnown()
                && b.published().isKnown()
                && a.published().gap(b.published()) > SHORT
                && Overlap.of(a.people(), b.people()) == 0;
    }

    private static boolean shareParty(ReportDigest a, ReportDigest b) {
        for (Party party : a.actors()) {
            if (b.takes(party.entity())) {
                return true;
            }
        }
        for (Party party : a.recipients()) {
            if (b.takes(party.entity())) {
                return true;
            }
        }
        return false;
    }

    private void dates(When a, When b) {
        if (!a.isKnown() || !b.isKnown()) {
            return;
        }
        long gap = a.gap(b);
        if (gap <= MIDNIGHT) {
            put(
                    Math.max(a.days(), b.days()) <= SHORT ? Feature.SAME_DATE : Feature.NESTED_DATE,
                    sureness(a.sure(), b.sure()));
        } else {
            boolean sure = a.sure() && b.sure();
            put(sure ? Feature.OTHER_DATE : Feature.OTHER_GUESSED_DATE, Math.min(1, Math.sqrt(gap / FAR)));
        }
    }

    private void places(Where a, Where b) {
        if (!a.isKnown() || !b.isKnown()) {
            return;
        }
        if (a.isSame(b)) {
            put(Feature.SAME_PLACE, sureness(a.sure(), b.sure()));
        } else if (a.touches(b)) {
            put(Feature.NEAR_PLACE, sureness(a.sure(), b.sure()));
        } else {
            put(a.sure() && b.sure() ? Feature.OTHER_PLACE : Feature.OTHER_GUESSED_PLACE, true);
        }
    }

    /** What both reports take from what stands around them is often the same, and tells little. */
    private static double sureness(boolean one, boolean other) {
        return one && other ? 1 : one || other ? HALF_SURE : GUESSED;
    }
}
