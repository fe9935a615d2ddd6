package org.dateline.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.Event;

/**
 * The events that the report shows: all, or of more than {@link #MOST_EVENTS} those that most outlets report.
 *
 * @param events by date, then by id
 * @param total how many events the corpus has
 */
record Selection(List<Event> events, int total) {

    /** More make a file that is slow to open. */
    static final int MOST_EVENTS = 20_000;

    /** With more, articles are cut down to their evidence and the data is compressed. */
    static final int LARGE = 2_000;

    private static final Comparator<Event> WEIGHT = Comparator.comparing(Event::outlets)
            .thenComparing(Event::articles)
            .thenComparing(Event::confidence)
            .thenComparing(Comparator.comparing(Event::id).reversed());

    static Selection of(Corpus corpus) {
        PriorityQueue<Event> heaviest = new PriorityQueue<>(WEIGHT);
        int[] total = {0};
        try (Stream<Event> events = corpus.events()) {
            events.forEach(event -> {
                total[0]++;
                heaviest.add(event);
                if (heaviest.size() > MOST_EVENTS) {
                    heaviest.remove();
                }
            });
        }
        List<Event> sorted = new ArrayList<>(heaviest);
        sorted.sort(Comparator.comparing((Event event) ->
                        event.date().firstDay().map(Object::toString).orElse("9999"))
                .thenComparing(Event::id));
        return new Selection(sorted, total[0]);
    }

    boolean isLarge() {
        return events.size() > LARGE;
    }

    /** The number of each event's place in the list, by its id. */
    Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < events.size(); i++) {
            numbers.put(events.get(i).id(), i);
        }
        return numbers;
    }
}
