package org.dateline.core.pipeline;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.core.model.Article;
import org.dateline.core.model.Issue;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Severity;
import org.dateline.core.plugin.Parts;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;

/** Source to articles: detects, dispatches, follows containers, and turns every failure into an issue. */
public final class Extraction {

    private final Detection detection;
    private final MediaTypes mediaTypes;
    private final Limits limits;

    public Extraction(Parts parts) {
        this(parts, Limits.DEFAULT);
    }

    public Extraction(Parts parts, Limits limits) {
        this.detection = new Detection(parts.detectors());
        this.mediaTypes = new MediaTypes(parts.extractors());
        this.limits = limits;
    }

    /** Hands over the articles of a source and of all that lies inside it. Throws for nothing that the source contains. */
    public void extract(Source source, Consumer<Article> articles, Consumer<Issue> issues) {
        new Descent(articles, issues).extract(source, Metadata.NONE, 0);
    }

    /** The way down through one source of the input. */
    final class Descent {
        private final Consumer<Article> articles;
        private final Consumer<Issue> issues;
        private int documents;

        Descent(Consumer<Article> articles, Consumer<Issue> issues) {
            this.articles = articles;
            this.issues = issues;
        }

        Limits limits() {
            return limits;
        }

        /** Counts a document; says whether it is one too many. */
        boolean isOneTooMany() {
            return ++documents > limits.documents();
        }

        void accept(Article article) {
            articles.accept(article);
        }

        void report(Issue issue) {
            issues.accept(issue);
        }

        void extract(Source source, Metadata stated, int depth) {
            try {
                if (source.size() == 0) {
                    report(issue(source, Severity.WARNING, "empty", "the file is empty", "core"));
                    return;
                }
                String mediaType = detection.detect(source);
                Optional<Extractor> extractor = mediaTypes.extractorOf(mediaType);
                if (extractor.isEmpty()) {
                    String message = "no plugin reads " + mediaType + "; `dateline formats` lists what can be read";
                    report(issue(source, Severity.WARNING, "unsupported", message, "core"));
                    return;
                }
                NamedSource typed = new NamedSource(source, source.uri(), mediaType);
                run(extractor.get(), new Collector(this, typed, extractor.get(), stated, depth), typed);
            } catch (IOException unreadable) {
                report(issue(source, Severity.ERROR, "unreadable", Message.of(unreadable), "core"));
            } catch (RuntimeException | StackOverflowError | LinkageError broken) {
                report(issue(source, Severity.ERROR, "plugin-failed", Message.of(broken), "detector"));
            }
        }

        private void run(Extractor extractor, Collector collector, Source source) {
            try {
                extractor.extract(source, collector);
                collector.finish();
            } catch (IOException unreadable) {
                report(issue(source, Severity.ERROR, "unreadable", Message.of(unreadable), extractor.name()));
            } catch (RuntimeException | StackOverflowError | LinkageError broken) {
                report(issue(source, Severity.ERROR, "plugin-failed", Message.of(broken), extractor.name()));
            }
        }
    }

    private static Issue issue(Source source, Severity severity, String code, String message, String plugin) {
        return new Issue(severity, code, message, source.uri(), 0, plugin);
    }
}
