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
        return List.of(new ExportDetector());
    }

    @Override
    public List<Extractor> extractors(Options options) {
        Labels labels = Labels.load();
        Bylines bylines = new Bylines(labels);
        return List.of(
                new FactivaExtractor(bylines),
                new NexisExtractor(labels, bylines),
                new LexisExtractor(labels, bylines),
                new ProQuestExtractor(labels, bylines),
                new EuropresseExtractor(bylines),
                new IntegrumSheetExtractor(labels, bylines),
                new IntegrumPageExtractor(labels, bylines),
                new KikuzoExtractor(),
                new YomidasuExtractor());
    }
}
