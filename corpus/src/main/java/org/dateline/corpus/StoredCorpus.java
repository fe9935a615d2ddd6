package org.dateline.corpus;

import java.util.stream.Stream;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.Disagreement;
import org.dateline.core.model.Entity;
import org.dateline.core.model.Event;
import org.dateline.core.model.Issue;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.Place;
import org.dateline.core.model.Run;
import org.dateline.core.model.Story;

/** A finished corpus in its folder; every stream reads its file anew. */
final class StoredCorpus implements Corpus {

    private final CorpusFolder folder;
    private final Run run;

    StoredCorpus(CorpusFolder folder, Run run) {
        this.folder = folder;
        this.run = run;
    }

    @Override
    public Run run() {
        return run;
    }

    @Override
    public Stream<LinkedArticle> articles() {
        return folder.linked();
    }

    @Override
    public Stream<Entity> entities() {
        return folder.file(CorpusFolder.ENTITIES).read(Entity.class);
    }

    @Override
    public Stream<Event> events() {
        return folder.file(CorpusFolder.EVENTS).read(Event.class);
    }

    @Override
    public Stream<Story> stories() {
        return folder.file(CorpusFolder.STORIES).read(Story.class);
    }

    @Override
    public Stream<Place> places() {
        return folder.file(CorpusFolder.PLACES).read(Place.class);
    }

    @Override
    public Stream<Disagreement> disagreements() {
        return folder.file(CorpusFolder.DISAGREEMENTS).read(Disagreement.class);
    }

    @Override
    public Stream<Issue> issues() {
        LineFile issues = folder.file(CorpusFolder.ISSUES);
        return issues.exists() ? issues.read(Issue.class) : Stream.empty();
    }
}
