package org.dateline.core.plugin;

import java.util.List;
import org.dateline.core.spi.Annotator;
import org.dateline.core.spi.Cleaner;
import org.dateline.core.spi.Detector;
import org.dateline.core.spi.Exporter;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Linker;

/** Everything that the plugins bring, checked against each other. Every list is in a fixed order. */
public record Parts(
        List<Detector> detectors,
        List<Extractor> extractors,
        List<Cleaner> cleaners,
        List<Annotator> annotators,
        List<Linker<?>> linkers,
        List<Exporter> exporters) {

    public static final Parts NONE = new Parts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Parts {
        detectors = List.copyOf(detectors);
        extractors = List.copyOf(extractors);
        cleaners = List.copyOf(cleaners);
        annotators = List.copyOf(annotators);
        linkers = List.copyOf(linkers);
        exporters = List.copyOf(exporters);
    }
}
