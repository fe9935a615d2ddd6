package org.dateline.databases.exports;

import java.util.List;
import org.dateline.core.spi.Detector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/** Reads what people save from news databases. */
public final class ExportsPlugin implements Plugin {

    @Override
    public String name() {
        return "exports";
    }

    @Override
    public String description() {
        return "reads exports of Nexis, Lexis, Factiva, ProQuest, Europresse, Integrum, Kikuzo and Yomidasu";
    }

    @Override
    public List<Detector> detectors(Options options) {
        return List.of(new ExportDetector(Labels.load()));
    }

    @Override
    public List<Extractor> extractors(Options options) {
        Conventions conventions = Conventions.load();
        return List.of(
                new FactivaExtractor(conventions),
                new NexisExtractor(conventions),
                new LexisExtractor(conventions),
                new NexisTextExtractor(conventions),
                new ProQuestExtractor(conventions),
                new EuropresseExtractor(conventions),
                new IntegrumSheetExtractor(conventions),
                new IntegrumPageExtractor(conventions),
                new KikuzoExtractor(conventions),
                new YomidasuExtractor(conventions));
    }
}
