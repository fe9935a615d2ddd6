package org.dateline.linking.corrections;

import java.util.Locale;
import java.util.Set;
import org.dateline.core.spi.Target;

/**
 * A line of a file of corrections.
 *
 * @param file as the user wrote it
 * @param line of the file
 * @param first what is corrected: an id, or the name of an entity
 * @param second with what it is merged or split, or its new name or code; empty where there is nothing to say
 */
record Correction(String file, int line, Action action, Subject subject, String first, String second) {

    /** What can be done. */
    enum Action {
        MERGE,
        SPLIT,
        RENAME,
        REJECT,
        RECODE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Is the second cell an id or a name of a thing of the collection? */
        boolean isOfTwo() {
            return this == MERGE || this == SPLIT;
        }
    }

    /** What can be corrected. */
    enum Subject {
        ENTITY(Target.ENTITIES, Set.of(Action.values()), "ids are in entities.csv, names in mentions.csv"),
        EVENT(
                Target.EVENTS,
                Set.of(Action.MERGE, Action.SPLIT, Action.REJECT, Action.RECODE),
                "ids are in events.csv and reports.csv"),
        STORY(
                Target.STORIES,
                Set.of(Action.MERGE, Action.SPLIT, Action.REJECT, Action.RENAME),
                "ids are in stories.csv and articles.csv"),
        COPY(
                Target.COPIES,
                Set.of(Action.MERGE, Action.SPLIT, Action.REJECT),
                "both are article ids, which are in articles.csv");

        private final Target target;
        private final Set<Action> actions;
        private final String where;

        Subject(Target target, Set<Action> actions, String where) {
            this.target = target;
            this.actions = actions;
            this.where = where;
        }

        Target target() {
            return target;
        }

        Set<Action> actions() {
            return actions;
        }

        /** Where a user finds what to write. */
        String where() {
            return where;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The words that stand for a thing of the collection. */
    Set<String> wanted() {
        return action.isOfTwo() ? Set.of(key(first), key(second)) : Set.of(key(first));
    }

    /** Names are compared without regard to capitals. */
    static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
