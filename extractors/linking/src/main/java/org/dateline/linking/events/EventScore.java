package org.dateline.linking.events;

import java.util.List;

/** How much speaks for two reports being of one event. */
final class EventScore {

    private static final double SAME_TYPE = .55;
    private static final double SAME_MODE = .05;
    private static final double SAME_WORD = .15;
    private static final double RELATED_WORD = .10;
    private static final double DATE = .10;
    private static final double PLACE = .10;
    private static final double CONTEXT = .15;

    /** An article seldom tells one event twice, and then in like words. */
    private static final double SAME_ARTICLE = .8;

    /** Where no party is known the words alone decide. */
    private static final double WORD_ALONE = .60;

    private static final double RELATED_ALONE = .45;
    private static final double SAYING_ALONE = .25;
    private static final double CONTEXT_ALONE = .50;

    private final Stems stems;

    EventScore(Stems stems) {
        this.stems = stems;
    }

    /** Between 0 and 1; 0 where something forbids it. */
    double of(ReportDigest a, ReportDigest b) {
        if (!Compatibility.of(a, b)) {
            return 0;
        }
        boolean wordsAlone = Parties.known(Parties.all(a)).isEmpty()
                && Parties.known(Parties.all(b)).isEmpty();
        if (wordsAlone) {
            return Math.min(1, byWords(a, b));
        }
        double again = a.articleId().equals(b.articleId()) ? SAME_ARTICLE : 1;
        return Math.min(1, again * Parties.alike(a, b) * byParties(a, b));
    }

    private double byParties(ReportDigest a, ReportDigest b) {
        double score = SAME_TYPE + CONTEXT * overlap(a.context(), b.context());
        Words words = words(a, b);
        score += words == Words.SAME ? SAME_WORD : words == Words.RELATED ? RELATED_WORD : 0;
        score += !a.mode().isEmpty() && a.mode().equals(b.mode()) ? SAME_MODE : 0;
        if (a.isDated() && b.isDated()) {
            score += Math.max(a.days(), b.days()) <= 3 ? DATE : DATE / 2;
        }
        if (!a.placeId().isEmpty() && a.placeId().equals(b.placeId())) {
            score += a.wholeCountry() ? PLACE / 2 : PLACE;
        }
        return score;
    }

    private double byWords(ReportDigest a, ReportDigest b) {
        double context = CONTEXT_ALONE * overlap(a.context(), b.context());
        return switch (words(a, b)) {
            case SAME -> WORD_ALONE + context;
            case RELATED -> RELATED_ALONE + context;
            case SAYING -> SAYING_ALONE + context;
            case OTHER -> 0;
        };
    }

    private enum Words {
        SAME,
        RELATED,
        SAYING,
        OTHER
    }

    private Words words(ReportDigest a, ReportDigest b) {
        Words best = Words.OTHER;
        for (String word : a.trigger()) {
            for (String other : b.trigger()) {
                boolean same = word.equals(other);
                if (stems.isEmpty(word) || stems.isEmpty(other) || !same && !stems.related(word, other)) {
                    continue;
                }
                Words found = stems.isSaying(word) ? Words.SAYING : same ? Words.SAME : Words.RELATED;
                best = found.compareTo(best) < 0 ? found : best;
            }
        }
        return best;
    }

    /** The share of the common words in the smaller of the two. */
    private static double overlap(List<Integer> a, List<Integer> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            int order = a.get(i).compareTo(b.get(j));
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return (double) common / Math.min(a.size(), b.size());
    }
}
