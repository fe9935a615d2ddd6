package org.dateline.networks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.dateline.core.model.DateValue;

/** The days on which something happened, as stretches of days. */
final class Days {

    private static final Comparator<Edge.Spell> ORDER =
            Comparator.comparing(Edge.Spell::first).thenComparing(Edge.Spell::last);

    private final TreeSet<Edge.Spell> stretches = new TreeSet<>(ORDER);

    /** An unknown date adds nothing. */
    void add(DateValue date) {
        Optional<LocalDate> first = date.firstDay();
        Optional<LocalDate> last = date.lastDay();
        if (first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())) {
            stretches.add(new Edge.Spell(first.get(), last.get()));
        }
    }

    /** What overlaps or is equal is united. */
    List<Edge.Spell> united() {
        List<Edge.Spell> united = new ArrayList<>();
        for (Edge.Spell next : stretches) {
            int last = united.size() - 1;
            if (last >= 0 && !united.get(last).last().isBefore(next.first())) {
                Edge.Spell before = united.get(last);
                LocalDate end = before.last().isBefore(next.last()) ? next.last() : before.last();
                united.set(last, new Edge.Spell(before.first(), end));
            } else {
                united.add(next);
            }
        }
        return united;
    }
}
