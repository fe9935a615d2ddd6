package org.dateline.events.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the units of a stretch of words, from left to right, the longest first. */
final class UnitScanner {

    private final Knowledge knowledge;

    UnitScanner(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    List<Unit> scan(Words words, int from, int to) {
        List<Unit> units = new ArrayList<>();
        int at = from;
        while (at < to) {
            Optional<Unit> unit = unitAt(words, at, to);
            unit.ifPresent(units::add);
            at = unit.map(Unit::to).orElse(at + 1);
        }
        return List.copyOf(units);
    }

    private Optional<Unit> unitAt(Words words, int at, int limit) {
        String form = words.folded(at);
        if (form.equals("'s") || form.equals("'") && !words.spaced(at)) {
            return Optional.of(Unit.mark(at, Unit.Kind.POSSESSIVE));
        }
        if (form.equals(",")) {
            return Optional.of(Unit.mark(at, Unit.Kind.COMMA));
        }
        Optional<Unit> found = longer(name(words, at, limit), qualifier(words, at, limit));
        found = longer(found, agent(words, at, limit));
        return longer(found, prefixed(words, at, limit));
    }

    private static Optional<Unit> longer(Optional<Unit> first, Optional<Unit> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.or(() -> second);
        }
        return second.get().to() > first.get().to() ? second : first;
    }

    private Optional<Unit> name(Words words, int at, int limit) {
        return knowledge.pack().find(words, at, limit).map(found -> {
            Qualifier suffix = knowledge.qualifiers().suffix(words, found.to(), limit);
            int to = suffix == Qualifier.NONE ? found.to() : found.to() + 2;
            return Unit.name(at, to, found.rows(), suffix);
        });
    }

    private Optional<Unit> prefixed(Words words, int at, int limit) {
        Qualifier prefix = knowledge.qualifiers().prefix(words, at, limit);
        if (prefix == Qualifier.NONE) {
            return Optional.empty();
        }
        if (prefix == Qualifier.FORMER) {
            return Optional.of(Unit.qualifier(at, at + 2, prefix));
        }
        return Optional.of(knowledge
                .pack()
                .find(words, at + 2, limit)
                .map(found -> Unit.name(at, found.to(), found.rows(), prefix))
                .orElseGet(() -> Unit.qualifier(at, at + 3, prefix)));
    }

    private Optional<Unit> qualifier(Words words, int at, int limit) {
        return knowledge
                .qualifiers()
                .find(words, at, limit)
                .map(found -> Unit.qualifier(at, found.to(), found.qualifier()));
    }

    private Optional<Unit> agent(Words words, int at, int limit) {
        Optional<Unit> noun =
                knowledge.agents().noun(words, at, limit).map(found -> Unit.agent(at, found.to(), found.agent()));
        Optional<Unit> modifier =
                knowledge.agents().modifier(words, at, limit).map(found -> Unit.agent(at, found.to(), found.agent()));
        return longer(noun, modifier);
    }
}
