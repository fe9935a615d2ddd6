package org.dateline.events.actors;

import java.util.List;
import java.util.Set;
import org.dateline.core.model.ActorCode;
import org.dateline.core.spi.Annotator;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/** Finds who is meant, and codes them as actors. */
public final class ActorsPlugin implements Plugin {

    private static final String PACK = "pack";

    @Override
    public String name() {
        return "actors";
    }

    @Override
    public String description() {
        return "persons, organisations, groups and places with actor codes, chained within the article";
    }

    /** {@code pack}: reference packs of your own, CSV files separated by the path separator; their rows win over ours. */
    @Override
    public Set<String> options() {
        return Set.of(PACK);
    }

    @Override
    public List<Annotator> annotators(Options options) {
        return List.of(new ActorsAnnotator(options.files(PACK)));
    }

    /**
     * The code of a phrase that stands alone, as {@code dateline evaluate actors} asks for it.
     *
     * @param context words near it that may tell its country; empty for none
     * @param day the day on which it was said, ISO 8601; empty where unknown
     */
    public static ActorCode code(String phrase, String context, String day) {
        return new PhraseReader(Standard.KNOWLEDGE).code(phrase, context, day);
    }

    private static final class Standard {
        private static final Knowledge KNOWLEDGE = Knowledge.load(List.of());
    }
}
