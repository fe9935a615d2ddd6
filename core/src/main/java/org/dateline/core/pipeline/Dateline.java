package org.dateline.core.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Article;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.Issue;
import org.dateline.core.model.Run;
import org.dateline.core.plugin.Parts;
import org.dateline.core.spi.Source;

/**
 * The whole street in memory, for programs that use Dateline as a library.
 *
 * <pre>{@code
 * Parts parts = Plugins.onClassPath().configure(Map.of(), TextPolicy.EVIDENCE);
 * Corpus corpus = new Dateline(parts).read(List.of(ByteSource.of("report.txt", text)));
 * corpus.events().forEach(event -> System.out.println(event.coding().type()));
 * }</pre>
 */
public final class Dateline {

    private final Parts parts;

    public Dateline(Parts parts) {
        this.parts = parts;
    }

    /** Reads, cleans, annotates and links. What goes wrong with a source is among the issues of the corpus. */
    public Corpus read(List<? extends Source> sources) {
        List<Issue> issues = new ArrayList<>();
        List<Article> articles = new ArrayList<>();
        Extraction extraction = new Extraction(parts);
        sources.forEach(source -> extraction.extract(source, articles::add, issues::add));
        articles.sort(Comparator.comparing(Article::provenance, MemoryCorpus.ORDER));
        Recurrence recurrence = new Recurrence();
        articles.forEach(recurrence::add);
        Cleaning cleaning = new Cleaning(parts.cleaners(), recurrence);
        Annotating annotating = new Annotating(parts.annotators());
        List<AnnotatedArticle> annotated = articles.stream()
                .map(article -> cleaning.clean(article, issues::add))
                .map(article -> annotating.annotate(article, issues::add))
                .toList();
        Linked linked = new Linking(parts.linkers()).link(annotated::stream);
        return new MemoryCorpus(new Run("", Map.of(), Map.of()), annotated, linked, issues);
    }
}
