package org.dateline.cli;

import com.google.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.ArticleLinks;
import org.dateline.core.model.Issue;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.Run;
import org.dateline.core.pipeline.Linked;
import org.dateline.core.pipeline.Linking;
import org.dateline.core.plugin.Parts;
import org.dateline.corpus.CorpusFolder;

/** Annotated articles to a linked corpus. */
final class LinkStage {

    /** The plugin whose issues come from linking. */
    private static final String CORRECTIONS = "corrections";

    private final Parts parts;
    private final Run run;
    private final Progress progress;
    private final IssueBox issues;

    @Inject
    LinkStage(Parts parts, Run run, Progress progress, IssueBox issues) {
        this.parts = parts;
        this.run = run;
        this.progress = progress;
        this.issues = issues;
    }

    void run(CorpusFolder corpus) throws IOException {
        progress.begin("link", 0);
        Linked linked = new Linking(parts.linkers()).link(corpus::annotated);
        try (Stream<AnnotatedArticle> articles = corpus.annotated()) {
            corpus.writeLinks(articles.map(article -> new LinkedArticle(
                    article, linked.links().getOrDefault(article.article().id(), ArticleLinks.NONE))));
        }
        corpus.writeEntities(linked.entities().stream());
        corpus.writeEvents(linked.events().stream());
        corpus.writeStories(linked.stories().stream());
        corpus.writePlaces(linked.places().stream());
        corpus.writeDisagreements(linked.disagreements().stream());
        corpus.writeIssues(withEarlier(corpus, linked.issues()).stream());
        issues.addAll(linked.issues());
        corpus.writeRun(run);
        progress.say("link: " + linked.events().size() + " events, "
                + linked.entities().size() + " entities, " + linked.stories().size() + " stories");
        linked.issues()
                .forEach(issue -> progress.say(issue.sourceUri() + ":" + issue.record() + ": " + issue.message()));
    }

    /** The issues of extracting and annotating stay, those of an earlier linking go. */
    private static List<Issue> withEarlier(CorpusFolder corpus, List<Issue> found) throws IOException {
        Set<String> linking = found.stream().map(Issue::plugin).collect(Collectors.toSet());
        linking.add(CORRECTIONS);
        try (Stream<Issue> stored = corpus.open().issues()) {
            List<Issue> all = new ArrayList<>(
                    stored.filter(issue -> !linking.contains(issue.plugin())).toList());
            all.addAll(found);
            return all;
        }
    }
}
