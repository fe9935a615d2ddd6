package org.dateline.review;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Label;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.Span;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.model.WellFormed;
import org.dateline.core.spi.Exporter;
import org.dateline.core.spi.FormulaGuard;
import org.dateline.core.spi.Sink;

/**
 * Writes what models think of the reports: {@code verdicts.csv} with the words that they point at, and {@code corrections.csv}, which a
 * researcher reads, shortens and gives back with {@code corrections.files}.
 */
final class SecondOpinionExporter implements Exporter {

    private final TextPolicy textPolicy;

    SecondOpinionExporter(TextPolicy textPolicy) {
        this.textPolicy = textPolicy;
    }

    @Override
    public String name() {
        return "second-opinion";
    }

    @Override
    public String description() {
        return "what a language model thinks of each report, and the corrections that follow from it";
    }

    @Override
    public void export(Corpus corpus, Sink sink) throws IOException {
        try (CsvWriter verdicts = csv(sink, "verdicts.csv");
                CsvWriter corrections = csv(sink, "corrections.csv");
                Stream<LinkedArticle> articles = corpus.articles()) {
            verdicts.writeRecord(
                    "report_id",
                    "event_id",
                    "article_id",
                    "coded",
                    "model",
                    "verdict",
                    "should_be",
                    "start",
                    "end",
                    "text");
            corrections.writeRecord("action", "target", "first", "second", "coded", "model", "text");
            for (Iterator<LinkedArticle> each = articles.iterator(); each.hasNext(); ) {
                write(each.next(), verdicts, corrections);
            }
        }
    }

    private static CsvWriter csv(Sink sink, String name) throws IOException {
        return CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(sink.create(name), StandardCharsets.UTF_8));
    }

    private void write(LinkedArticle article, CsvWriter verdicts, CsvWriter corrections) {
        Map<String, EventMention> reports = new HashMap<>();
        article.annotated().all(EventMention.class).forEach(report -> reports.put(report.id(article.id()), report));
        String text = article.article().text();
        for (Label label : article.annotated().all(Label.class)) {
            Optional<Verdict> verdict = Verdict.of(label);
            EventMention report = reports.get(Verdict.reportId(label));
            if (verdict.isPresent() && report != null) {
                String id = Verdict.reportId(label);
                String model = WellFormed.text(label.scheme().substring(Verdict.SCHEME.length()));
                String coded = WellFormed.text(Types.code(report.coding()));
                String shouldBe = WellFormed.text(Verdict.shouldBe(label));
                String words = words(label.span().in(text));
                Span points = label.span().inCodePoints(text);
                verdicts.writeRecord(
                        id,
                        article.links().event(id),
                        article.id(),
                        coded,
                        model,
                        verdict.get().code(),
                        shouldBe,
                        Integer.toString(points.start()),
                        Integer.toString(points.end()),
                        words);
                if (verdict.get() == Verdict.WRONG) {
                    corrections.writeRecord("reject", "event", id, "", coded, model, words);
                } else if (verdict.get() == Verdict.TYPE) {
                    corrections.writeRecord("recode", "event", id, shouldBe, coded, model, words);
                }
            }
        }
    }

    private String words(String text) {
        return textPolicy == TextPolicy.NONE ? "" : FormulaGuard.protect(WellFormed.text(text));
    }
}
