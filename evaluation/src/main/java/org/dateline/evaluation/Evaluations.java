package org.dateline.evaluation;

import java.util.List;
import org.dateline.core.plugin.Parts;

/** All measurements there are. */
public final class Evaluations {

    private Evaluations() {}

    /** @param parts what is measured */
    public static List<Evaluation> of(Parts parts) {
        return List.of(
                new ActorsEvaluation(parts),
                new CopiesEvaluation(parts),
                new CoreferenceEvaluation(parts),
                new DatesEvaluation(parts),
                new EventsEvaluation(parts),
                new NamesEvaluation(parts),
                new QuotesEvaluation(parts),
                new StoriesEvaluation(parts));
    }
}
