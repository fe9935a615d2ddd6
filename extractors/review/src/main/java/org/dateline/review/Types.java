package org.dateline.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.core.model.Coding;
import org.dateline.core.model.EventType;

/** The types of a codebook: what a model may answer, and nothing else. */
record Types(String scheme, Map<String, CodedType> byName) {

    /** {@code CONSULT} or {@code CONSULT/visit} as a coding; empty where the codebook has no such type or mode. */
    Optional<Coding> coding(String code) {
        int slash = code.indexOf('/');
        String mode = slash < 0 ? "" : code.substring(slash + 1);
        return Optional.ofNullable(byName.get(slash < 0 ? code : code.substring(0, slash)))
                .filter(type -> mode.isEmpty() && slash < 0 || type.modes().containsKey(mode))
                .map(type -> new Coding(
                        new EventType(scheme, type.name()),
                        mode,
                        List.of(),
                        type.cameoOf(mode),
                        type.quad(),
                        type.scoreOf(mode)));
    }

    /** The inverse of {@link #coding}. */
    static String code(Coding coding) {
        return coding.type().code() + (coding.mode().isEmpty() ? "" : "/" + coding.mode());
    }

    /** A line for each type: its name, what it means, its modes. */
    String explained() {
        return byName.values().stream().map(Types::line).collect(Collectors.joining("\n"));
    }

    private static String line(CodedType type) {
        String modes = type.modes().isEmpty()
                ? ""
                : "; modes: " + String.join(", ", new TreeSet<>(type.modes().keySet()));
        return "- " + type.name() + ": " + type.meaning() + modes;
    }
}
