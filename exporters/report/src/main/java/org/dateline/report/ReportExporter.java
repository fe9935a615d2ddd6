package org.dateline.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.spi.Exporter;
import org.dateline.core.spi.Sink;

/** Writes {@code report.html}. */
final class ReportExporter implements Exporter {

    private final TextPolicy policy;
    private final String title;

    ReportExporter(TextPolicy policy, String title) {
        this.policy = policy;
        this.title = title;
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public String description() {
        return "one HTML page to look at first";
    }

    @Override
    public void export(Corpus corpus, Sink sink) throws IOException {
        Selection selection = Selection.of(corpus);
        ReportJson.Contents contents = new ReportJson(corpus, selection, policy, title).contents();
        String page = new Page(title, contents, selection.isLarge()).text();
        try (OutputStream out = sink.create("report.html")) {
            out.write(page.getBytes(StandardCharsets.UTF_8));
        }
    }
}
