package org.dateline.documents.office;

import java.util.List;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/** Reads the article that a PDF or an office document holds. */
public final class OfficePlugin implements Plugin {

    @Override
    public String name() {
        return "office";
    }

    @Override
    public String description() {
        return "reads PDF, Word, RTF, OpenDocument and slides";
    }

    @Override
    public List<Extractor> extractors(Options options) {
        OpeningWords words = OpeningWords.load();
        return List.of(new PdfExtractor(words), new WordProcessorExtractor(words));
    }
}
