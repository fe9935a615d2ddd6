package org.dateline.corpus;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleLinks;
import org.dateline.core.model.CodePoints;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.Disagreement;
import org.dateline.core.model.Entity;
import org.dateline.core.model.Event;
import org.dateline.core.model.Issue;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.Place;
import org.dateline.core.model.Run;
import org.dateline.core.model.Story;
import org.dateline.core.pipeline.Linked;

/**
 * A corpus on disk. Each step of a run writes its own files and leaves the others alone:
 *
 * <pre>
 * extract   articles.jsonl issues.jsonl
 * annotate  annotations.jsonl
 * link      links.jsonl entities.jsonl events.jsonl stories.jsonl places.jsonl disagreements.jsonl
 * always    run.json
 * </pre>
 *
 * <p>What is written reads back equal, but for tokens and clauses, which are not kept. Nothing holds all texts in memory. A
 * stream over a file that is absent or broken fails with an {@link java.io.UncheckedIOException} that names file and line;
 * streams are closed after use. Every file is written beside its place and moved there when it is whole.
 */
public final class CorpusFolder {

    private static final String ARTICLES = "articles";
    private static final String ANNOTATIONS = "annotations";
    private static final String LINKS = "links";
    static final String ENTITIES = "entities";
    static final String EVENTS = "events";
    static final String STORIES = "stories";
    static final String PLACES = "places";
    static final String DISAGREEMENTS = "disagreements";
    static final String ISSUES = "issues";
    private static final String RUN = "run.json";
    private static final Comparator<Issue> ISSUE_ORDER = Comparator.comparing(Issue::sourceUri)
            .thenComparing(Issue::record)
            .thenComparing(Issue::code)
            .thenComparing(Issue::message)
            .thenComparing(Issue::plugin)
            .thenComparing(Issue::severity);

    private static final Comparator<Disagreement> DISAGREEMENT_ORDER = Comparator.comparing(Disagreement::eventId)
            .thenComparing(Disagreement::slot)
            .thenComparing(Disagreement::reportA)
            .thenComparing(Disagreement::reportB)
            .thenComparing(Disagreement::evidenceA)
            .thenComparing(Disagreement::evidenceB);

    private final Path folder;

    private CorpusFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder, made if it is not there; files in it stay until they are written anew. */
    public static CorpusFolder create(Path folder) throws IOException {
        return new CorpusFolder(Files.createDirectories(folder));
    }

    /** A folder that some step has written; fails where there are no articles in it. */
    public static CorpusFolder at(Path folder) throws IOException {
        CorpusFolder there = new CorpusFolder(folder);
        if (!there.file(ARTICLES).exists()) {
            throw new IOException(folder + " is no corpus folder: it has no " + ARTICLES + ".jsonl");
        }
        return there;
    }

    public Path path() {
        return folder;
    }

    LineFile file(String name) {
        return new LineFile(folder.resolve(name + ".jsonl"));
    }

    /** Takes articles as they come. */
    public ArticleWriter articleWriter() throws IOException {
        return new ArticleWriter(file(ARTICLES), false);
    }

    /** Takes annotated articles as they come; every article of the folder must be among them. */
    public ArticleWriter annotationWriter() throws IOException {
        return new ArticleWriter(file(ANNOTATIONS), true);
    }

    /** The file in which a step that was broken off has left what it found; it need not be there. */
    public Path unfinishedAnnotations() {
        return file(ANNOTATIONS).unsorted();
    }

    /** The file in which a step has left all that it found; it need not be there. */
    public Path finishedAnnotations() {
        return file(ANNOTATIONS).path();
    }

    /** In the order of source and record. */
    public Stream<Article> articles() {
        return file(ARTICLES).read(ArticleLine.class).map(ArticleLine::article);
    }

    public boolean hasAnnotations() {
        return file(ANNOTATIONS).exists();
    }

    public boolean hasLinks() {
        return file(LINKS).exists();
    }

    /** The articles with what was found in them, tokens and clauses left out. */
    public Stream<AnnotatedArticle> annotated() {
        LineFile annotations = file(ANNOTATIONS);
        ObjectReader reader = Json.reader(AnnotationsLine.class);
        AtomicLong number = new AtomicLong();
        return Zip.of(
                articles(),
                annotations.lines(),
                (article, line) -> {
                    ObjectReader counting = reader.withAttribute(SpanJson.OFFSETS, CodePoints.of(article.text()));
                    AnnotationsLine found = annotations.parse(counting, line, number.incrementAndGet());
                    annotations.check(article.id(), found.articleId(), number.get());
                    return found.on(article);
                },
                annotations.path().toString());
    }

    Stream<LinkedArticle> linked() {
        LineFile links = file(LINKS);
        AtomicLong number = new AtomicLong();
        return Zip.of(
                annotated(),
                links.read(LinksLine.class),
                (annotated, line) -> {
                    links.check(annotated.article().id(), line.articleId(), number.incrementAndGet());
                    return new LinkedArticle(annotated, line.links());
                },
                links.path().toString());
    }

    /**
     * How the articles are tied to the corpus, in the order of the articles.
     *
     * @param articles of this folder; their texts are not written again
     */
    public void writeLinks(Stream<LinkedArticle> articles) throws IOException {
        file(LINKS).write(articles.map(article -> LinksLine.of(article.id(), article.links())));
    }

    /** Everything that linking made of the articles of this folder. */
    public void writeLinked(Linked linked) throws IOException {
        Map<String, ArticleLinks> links = linked.links();
        file(LINKS)
                .write(articles()
                        .map(Article::id)
                        .map(id -> LinksLine.of(id, links.getOrDefault(id, ArticleLinks.NONE))));
        writeEntities(linked.entities().stream());
        writeEvents(linked.events().stream());
        writeStories(linked.stories().stream());
        writePlaces(linked.places().stream());
        writeDisagreements(linked.disagreements().stream());
    }

    /** By id, as are events, stories and places: the order of a {@link Corpus}, so that nothing has to be held to be sorted. */
    public void writeEntities(Stream<Entity> entities) throws IOException {
        file(ENTITIES).write(entities);
    }

    public void writeEvents(Stream<Event> events) throws IOException {
        file(EVENTS).write(events);
    }

    public void writeStories(Stream<Story> stories) throws IOException {
        file(STORIES).write(stories);
    }

    public void writePlaces(Stream<Place> places) throws IOException {
        file(PLACES).write(places);
    }

    public void writeDisagreements(Stream<Disagreement> disagreements) throws IOException {
        file(DISAGREEMENTS).write(disagreements.sorted(DISAGREEMENT_ORDER));
    }

    public void writeIssues(Stream<Issue> issues) throws IOException {
        file(ISSUES).write(issues.sorted(ISSUE_ORDER));
    }

    public void writeRun(Run run) throws IOException {
        new LineFile(folder.resolve(RUN)).write(Stream.of(run));
    }

    /** Write a whole corpus, for instance one made in memory. */
    public void write(Corpus corpus) throws IOException {
        try (ArticleWriter articles = articleWriter();
                ArticleWriter annotations = annotationWriter();
                Stream<LinkedArticle> all = corpus.articles()) {
            Iterator<LinkedArticle> each = all.iterator();
            while (each.hasNext()) {
                LinkedArticle article = each.next();
                articles.write(article.article());
                annotations.write(article.annotated());
            }
            articles.complete();
            annotations.complete();
        }
        writeLinks(corpus.articles());
        writeEntities(corpus.entities());
        writeEvents(corpus.events());
        writeStories(corpus.stories());
        writePlaces(corpus.places());
        writeDisagreements(corpus.disagreements());
        writeIssues(corpus.issues());
        writeRun(corpus.run());
    }

    /**
     * The finished corpus. A step that has not run, or whose file is gone, shows when its stream is asked for; a folder without a
     * file of issues has none.
     */
    public Corpus open() throws IOException {
        try (Stream<Run> runs = new LineFile(folder.resolve(RUN)).read(Run.class)) {
            Run run = runs.findFirst().orElseThrow(() -> new IOException(folder.resolve(RUN) + " is empty"));
            return new StoredCorpus(this, run);
        } catch (UncheckedIOException unreadable) {
            throw new IOException(unreadable.getCause().getMessage(), unreadable);
        }
    }
}
