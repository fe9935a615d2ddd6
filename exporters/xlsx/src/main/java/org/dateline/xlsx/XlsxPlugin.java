package org.dateline.xlsx;

import java.util.List;
import java.util.Set;
import org.dateline.core.spi.Exporter;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/** The tables as an Excel workbook. Option {@code xlsx.sentences} (off, on) adds the table of sentences. */
public final class XlsxPlugin implements Plugin {

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public String description() {
        return "writes the tables as one Excel workbook";
    }

    @Override
    public Set<String> options() {
        return Set.of("sentences");
    }

    @Override
    public List<Exporter> exporters(Options options) {
        return List.of(new XlsxExporter(options.textPolicy(), options.flag("sentences", false)));
    }
}
