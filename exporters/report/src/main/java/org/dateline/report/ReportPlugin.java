package org.dateline.report;

import java.util.List;
import java.util.Set;
import org.dateline.core.spi.Exporter;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/** The report. Option {@code report.title}: the heading of the page. */
public final class ReportPlugin implements Plugin {

    @Override
    public String name() {
        return "report";
    }

    @Override
    public String description() {
        return "writes one HTML page with timeline, who reported what, network, map, and every event down to its sentence";
    }

    @Override
    public Set<String> options() {
        return Set.of("title");
    }

    @Override
    public List<Exporter> exporters(Options options) {
        String title = options.text("title", "Events in the news");
        return List.of(new ReportExporter(options.textPolicy(), title));
    }
}
