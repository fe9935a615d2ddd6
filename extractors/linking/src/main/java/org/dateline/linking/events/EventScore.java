package org.dateline.linking.events;

import java.util.List;

/** How much speaks for two reports being of one event. */
final class EventScore {

    private static final double SAME_MODE = .10;
    private static final double SAME_WORD = .20;
    private static final double RELATED_WORD = .12;
    private static final double PARTIES = .50;
    private static final double DATE = .15;
    private static final double PLACE = .10;
    private static final double CONTEXT = .20;

    private final Stems stems;

    EventScore(Stems stems) {
        this.stems = stems;
    }

    /** Between 0 and 1; 0 where something forbids it. */
    double of(ReportDigest a, ReportDigest b) {
        if (!Compatibility.of(a, b)) {
            return 0;
        }
        double score = words(a, b) + PARTIES * Parties.alike(a, b) + CONTEXT * overlap(a.context(), b.context());
        if (!a.mode().isEmpty() && a.mode().equals(b.mode())) {
            score += SAME_MODE;
        }
        if (a.isDated() && b.isDated()) {
            score += Math.max(a.days(), b.days()) <= 3 ? DATE : DATE / 3;
        }
        if (!a.placeId().isEmpty() && a.placeId().equals(b.placeId())) {
            score += a.wholeCountry() ? PLACE / 2 : PLACE;
        }
        return Math.min(1, score);
    }

    private double words(ReportDigest a, ReportDigest b) {
        if (a.trigger().stream().anyMatch(b.trigger()::contains)) {
            return SAME_WORD;
        }
        boolean related = a.trigger().stream()
                .anyMatch(word -> b.trigger().stream().anyMatch(other -> stems.related(word, other)));
        return related ? RELATED_WORD : 0;
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
