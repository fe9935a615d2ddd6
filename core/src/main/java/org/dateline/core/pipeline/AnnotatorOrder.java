package org.dateline.core.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.Layer;
import org.dateline.core.spi.Annotator;

/** Puts annotators in an order in which each finds the layers it needs. */
final class AnnotatorOrder {

    private AnnotatorOrder() {}

    /** Ties are broken by name. Annotators that wait for each other come last, by name. */
    static List<Annotator> of(List<Annotator> annotators) {
        List<Annotator> waiting = new ArrayList<>(annotators);
        waiting.sort(Comparator.comparing(Annotator::name));
        List<Annotator> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Annotator next = waiting.stream()
                    .filter(annotator -> isReady(annotator, waiting))
                    .findFirst()
                    .orElse(waiting.get(0));
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private static boolean isReady(Annotator annotator, List<Annotator> waiting) {
        Set<Layer> needs = annotator.needs();
        return waiting.stream()
                .filter(other -> other != annotator)
                .noneMatch(other -> other.gives().stream().anyMatch(needs::contains));
    }
}
