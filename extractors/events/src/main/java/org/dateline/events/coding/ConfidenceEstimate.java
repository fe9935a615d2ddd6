package org.dateline.events.coding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.model.Clause;
import org.dateline.core.model.ClauseLink;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Tense;

/**
 * How sure a report is, so that the best report of a sentence has the highest value: public sides before private and unknown ones, main
 * clauses before subordinate ones, verbs before nouns, specific frames before general ones. The weights were set by hand, after
 * how often reports of each kind were right on press text; {@code docs/accuracy-events.md} has the table.
 */
final class ConfidenceEstimate {

    private static final double START = 0.52;
    private static final double COUNTRY = 0.04;
    private static final double PUBLIC_SIDE = 0.06;
    private static final double PRIVATE_SIDE = 0.02;
    private static final double NO_SIDE = 0.06;
    /** Words need somebody to whom they are addressed more than deeds need somebody named who did them. */
    private static final double NOBODY_ADDRESSED = 0.06;

    private static final double CONDITION = 0.03;
    private static final int MOST_CONDITIONS = 3;
    private static final double CONTENT = 0.04;
    private static final double NOUN = 0.15;
    private static final double DEPTH = 0.06;
    private static final double NEGATED = 0.18;
    private static final double HYPOTHETICAL = 0.2;
    private static final double PURPOSE = 0.12;
    private static final double HISTORICAL = 0.05;
    private static final int DEEPEST = 4;
    private static final double UNFINISHED = 0.05;
    /** Neither the clause nor the story names a day: features and comments, of which fewer reports are right than of news. */
    private static final double NO_DAY = 0.06;

    private static final String UNDATED = "document";

    private final Codebook codebook;
    private final Weighing weighing;

    ConfidenceEstimate(Codebook codebook) {
        this.codebook = codebook;
        weighing = new Weighing(codebook.words());
    }

    /**
     * How sure a report is, and why.
     *
     * @param value from 0.05 to 0.95
     * @param why what was added and taken away, in the words of {@code dateline explain}
     */
    record Estimate(double value, String why) {}

    Estimate of(
            Reading reading,
            Standing standing,
            SidesDecision.Sides sides,
            DateValue date,
            boolean old,
            SentenceView view) {
        Clause clause = reading.predication().clause();
        Map<String, Double> parts = new LinkedHashMap<>();
        parts.put("actor", side(sides.actors(), NO_SIDE, view));
        if (sides.reciprocal() && sides.actors().size() > 1) {
            parts.put(
                    "other side", side(sides.actors().subList(1, sides.actors().size()), NO_SIDE, view));
        } else {
            parts.put("recipient", side(sides.recipients(), isWords(standing) ? NOBODY_ADDRESSED : 0, view));
        }
        parts.put(
                "conditions of the frame",
                CONDITION
                        * Math.min(MOST_CONDITIONS, reading.frame().conditions().size()));
        parts.put("content", reading.content().isPresent() ? CONTENT : 0);
        parts.put("told by a noun", reading.predication().isNoun() ? -NOUN : 0);
        parts.put("no finite verb", isUnfinished(reading, clause) ? -UNFINISHED : 0);
        parts.put("depth of the clause", -DEPTH * depth(clause, view));
        parts.put("negated", standing.negated() ? -NEGATED : 0);
        parts.put("a condition", standing.hypothetical() ? -HYPOTHETICAL : 0);
        parts.put("an aim", clause.link() == ClauseLink.PURPOSE ? -PURPOSE : 0);
        parts.put("long ago", old ? -HISTORICAL : 0);
        parts.put("no day told", date.basis().equals(UNDATED) ? -NO_DAY : 0);
        double sum = START + parts.values().stream().mapToDouble(part -> part).sum();
        double value = Math.round(Math.max(0.05, Math.min(0.95, sum)) * 1000) / 1000.0;
        return new Estimate(value, "confidence " + value + ": " + told(parts));
    }

    private static String told(Map<String, Double> parts) {
        return parts.entrySet().stream()
                .filter(part -> part.getValue() != 0)
                .map(part -> String.format(Locale.ROOT, "%s %+.2f", part.getKey(), part.getValue()))
                .collect(Collectors.joining(", ", String.format(Locale.ROOT, "%.2f, ", START), ""));
    }

    /** Gerunds, participles and infinitives tell less surely who did what than "did" and "has done". */
    private static boolean isUnfinished(Reading reading, Clause clause) {
        return !reading.predication().isNoun() && clause.tense() == Tense.NONE && clause.modality() == Modality.NONE;
    }

    /** What a side adds; a side that is left unsaid, or is a thing, takes away. */
    private double side(List<Party> parties, double ifNone, SentenceView view) {
        double country = parties.stream().anyMatch(Party::hasCountry) ? COUNTRY : 0;
        return switch (weighing.heaviest(parties, view)) {
            case PUBLIC -> PUBLIC_SIDE + country;
            case PRIVATE -> PRIVATE_SIDE + country;
            case NOBODY -> country - ifNone;
        };
    }

    private boolean isWords(Standing standing) {
        return codebook.type(standing.outcome().type())
                .filter(type -> type.quad() == 1 || type.quad() == 3)
                .isPresent();
    }

    /** How deep a clause lies under the main one; what somebody says and what is coordinated lies no deeper. */
    private static int depth(Clause clause, SentenceView view) {
        int depth = 0;
        Clause at = clause;
        for (int step = 0; step < DEEPEST && at.link() != ClauseLink.ROOT; step++) {
            depth += at.link() == ClauseLink.COMPLEMENT || at.link() == ClauseLink.COORDINATED ? 0 : 1;
            Optional<Clause> above = view.governor(at);
            if (above.isEmpty()) {
                break;
            }
            at = above.get();
        }
        return depth;
    }
}
