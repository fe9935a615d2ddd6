package org.dateline.cli;

import com.google.inject.Inject;
import java.io.IOException;
import java.util.stream.Stream;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.ArticleLinks;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.Run;
import org.dateline.core.pipeline.Linked;
import org.dateline.core.pipeline.Linking;
import org.dateline.core.plugin.Parts;
import org.dateline.corpus.CorpusFolder;

/** Annotated articles to a linked corpus. */
final class LinkStage {

    private final Parts parts;
    private final Run run;
    private final Progress progress;

    @Inject
    LinkStage(Parts parts, Run run, Progress progress) {
        this.parts = parts;
        this.run = run;
        this.progress = progress;
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
        corpus.writeRun(run);
        progress.say("link: " + linked.events().size() + " events, "
                + linked.entities().size() + " entities, " + linked.stories().size() + " stories");
    }
}
