package org.dateline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.ArticleLinks;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.Disagreement;
import org.dateline.core.model.Entity;
import org.dateline.core.model.Event;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Issue;
import org.dateline.core.model.Label;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.Place;
import org.dateline.core.model.Run;
import org.dateline.core.model.Story;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.model.WellFormed;
import org.dateline.core.spi.Exporter;
import org.dateline.testkit.ExporterContract;
import org.dateline.testkit.MemorySink;
import org.dateline.testkit.SampleCorpus;
import org.junit.jupiter.api.Test;

class SecondOpinionExporterTest implements ExporterContract {

    /** A corpus in which a model finds each report wrong, of another type, and done by what its trigger says. */
    private record Reviewed(Corpus corpus) implements Corpus {

        @Override
        public Stream<LinkedArticle> articles() {
            return corpus.articles().map(article -> {
                List<Label> labels = article.annotated().all(EventMention.class).stream()
                        .flatMap(report -> Stream.of(
                                label(article, report, Verdict.WRONG, ""),
                                label(article, report, Verdict.TYPE, "AID"),
                                label(article, report, Verdict.ACTOR, "")))
                        .toList();
                AnnotatedArticle reviewed = article.annotated().with(labels);
                ArticleLinks links = article.links();
                return new LinkedArticle(reviewed, links);
            });
        }

        private static Label label(LinkedArticle article, EventMention report, Verdict verdict, String code) {
            return new Label(report.span(), "model:=m", verdict.code(), Verdict.value(report.id(article.id()), code));
        }

        @Override
        public Run run() {
            return corpus.run();
        }

        @Override
        public Stream<Entity> entities() {
            return corpus.entities();
        }

        @Override
        public Stream<Event> events() {
            return corpus.events();
        }

        @Override
        public Stream<Story> stories() {
            return corpus.stories();
        }

        @Override
        public Stream<Place> places() {
            return corpus.places();
        }

        @Override
        public Stream<Disagreement> disagreements() {
            return corpus.disagreements();
        }

        @Override
        public Stream<Issue> issues() {
            return corpus.issues();
        }
    }

    @Override
    public Exporter exporter() {
        Exporter verdicts = new SecondOpinionExporter(TextPolicy.EVIDENCE);
        return new Exporter() {
            @Override
            public String name() {
                return verdicts.name();
            }

            @Override
            public String description() {
                return verdicts.description();
            }

            @Override
            public void export(Corpus corpus, org.dateline.core.spi.Sink sink) throws IOException {
                verdicts.export(new Reviewed(corpus), sink);
            }
        };
    }

    private static List<NamedCsvRecord> rows(MemorySink files, String name) {
        return CsvReader.builder().ofNamedCsvRecord(files.text(name)).stream().toList();
    }

    @Override
    public void assertFaithful(Corpus corpus, MemorySink files) {
        List<String> ids = corpus.articles()
                .flatMap(article -> article.annotated().all(EventMention.class).stream()
                        .map(report -> report.id(article.id()))
                        .distinct())
                .toList();
        List<NamedCsvRecord> verdicts = rows(files, "verdicts.csv");
        assertEquals(
                ids,
                verdicts.stream()
                        .map(row -> row.getField("report_id"))
                        .distinct()
                        .toList());
        for (LinkedArticle article : corpus.articles().toList()) {
            String text = article.article().text();
            verdicts.stream()
                    .filter(row -> row.getField("article_id").equals(article.id()))
                    .forEach(row -> assertEquals(
                            WellFormed.text(text.substring(
                                    text.offsetByCodePoints(0, Integer.parseInt(row.getField("start"))),
                                    text.offsetByCodePoints(0, Integer.parseInt(row.getField("end"))))),
                            row.getField("text").replaceFirst("^'(?='*[-=+@\t\r\n])", "")));
        }
        assertEquals(2 * ids.size(), rows(files, "corrections.csv").size());
    }

    @Test
    void correctionsSayWhatTheModelWants() throws IOException {
        MemorySink files = new MemorySink();
        exporter().export(SampleCorpus.small(), files);
        NamedCsvRecord first = rows(files, "corrections.csv").get(0);
        NamedCsvRecord second = rows(files, "corrections.csv").get(1);
        assertEquals(
                "reject event ",
                first.getField("action") + " " + first.getField("target") + " " + first.getField("second"));
        assertEquals(
                "recode event AID " + first.getField("first"),
                second.getField("action") + " " + second.getField("target") + " " + second.getField("second") + " "
                        + second.getField("first"));
    }

    @Test
    void withoutTextNoWordsAreWritten() throws IOException {
        MemorySink files = new MemorySink();
        new SecondOpinionExporter(TextPolicy.NONE).export(new Reviewed(SampleCorpus.small()), files);
        assertEquals(
                List.of(""),
                rows(files, "verdicts.csv").stream()
                        .map(row -> row.getField("text"))
                        .distinct()
                        .toList());
    }

    @Test
    void labelsOfOthersAreNoVerdicts() throws IOException {
        MemorySink files = new MemorySink();
        new SecondOpinionExporter(TextPolicy.EVIDENCE).export(SampleCorpus.small(), files);
        assertEquals(List.of(), rows(files, "verdicts.csv"));
    }
}
