package org.dateline.core.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.dateline.core.model.Layer;
import org.dateline.core.spi.Annotator;
import org.dateline.core.spi.Exporter;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Linker;

/** Finds parts that cannot work side by side. */
final class PartsCheck {

    private final List<String> problems = new ArrayList<>();

    /** One line for every problem; empty where all is well. */
    static List<String> problems(Parts parts) {
        PartsCheck check = new PartsCheck();
        check.names("extractor", parts.extractors(), Extractor::name);
        check.names("annotator", parts.annotators(), Annotator::name);
        check.names("linker", parts.linkers(), Linker::name);
        check.names("exporter", parts.exporters(), Exporter::name);
        check.mediaTypes(parts.extractors());
        check.layers(parts.annotators());
        return check.problems;
    }

    private <P> void names(String kind, List<P> parts, Function<P, String> name) {
        Map<String, P> seen = new TreeMap<>();
        for (P part : parts) {
            P other = seen.putIfAbsent(name.apply(part), part);
            if (other != null) {
                problems.add("two parts are called " + kind + " \"" + name.apply(part) + "\": " + place(other) + " and "
                        + place(part) + "; remove one of them");
            }
        }
    }

    private void mediaTypes(List<Extractor> extractors) {
        Map<String, Extractor> claims = new TreeMap<>();
        for (Extractor extractor : extractors) {
            for (String mediaType : new TreeSet<>(extractor.mediaTypes())) {
                Extractor other = claims.putIfAbsent(mediaType, extractor);
                if (other != null) {
                    problems.add("extractors \"" + other.name() + "\" (" + place(other) + ") and \"" + extractor.name()
                            + "\" (" + place(extractor) + ") both claim " + mediaType + "; remove one of them");
                }
            }
        }
    }

    private void layers(List<Annotator> annotators) {
        Set<Layer> given = new TreeSet<>();
        annotators.forEach(annotator -> given.addAll(annotator.gives()));
        for (Annotator annotator : annotators) {
            Set<Layer> missing = new TreeSet<>(annotator.needs());
            missing.removeAll(given);
            if (!missing.isEmpty()) {
                problems.add("annotator \"" + annotator.name() + "\" (" + place(annotator) + ") needs " + missing
                        + ", which no plugin gives");
            }
        }
    }

    private static String place(Object part) {
        var source = part.getClass().getProtectionDomain().getCodeSource();
        return source == null ? part.getClass().getName() : source.getLocation().toString();
    }
}
