package org.dateline.events.coding;

import java.util.List;
import org.dateline.core.model.ArgumentRole;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.MentionForm;

/**
 * What a phrase is, for the conditions of frames:
 * {@code ~any} (there is one), {@code ~clause}, {@code ~question} (a clause with a word of {@code question-words}: "asked whether"), {@code ~subject} (a clause with a subject of its own: "wants <em>Iran</em> to stop"), {@code ~actor} (somebody with a code), {@code ~person}, {@code ~organization},
 * {@code ~group}, {@code ~place}, {@code ~country}, {@code ~people} ("Iraqis"), {@code ~name}, {@code ~number}, or a PLOVER sector such as {@code ~MIL}.
 */
final class Kinds {

    private Kinds() {}

    static boolean fits(String kind, Slot slot, SentenceView view) {
        List<EntityMention> mentions = view.mentionsHeadedBy(slot.head());
        return switch (kind) {
            case "~any" -> true;
            case "~clause" -> slot.clause() >= 0;
            case "~subject" ->
                view.clause(slot.clause())
                        .flatMap(clause -> clause.first(ArgumentRole.SUBJECT))
                        .filter(subject -> !subject.inherited())
                        .isPresent();
            case "~actor" ->
                mentions.stream().anyMatch(mention -> mention.code().isKnown());
            case "~person" -> has(mentions, EntityKind.PERSON);
            case "~organization" -> has(mentions, EntityKind.ORGANIZATION);
            case "~group" -> has(mentions, EntityKind.GROUP);
            case "~place" -> has(mentions, EntityKind.PLACE);
            case "~country" ->
                mentions.stream()
                        .anyMatch(mention -> mention.form() == MentionForm.NAME
                                && mention.kind() != EntityKind.PERSON
                                && !mention.code().country().isEmpty()
                                && !isPeople(mention, slot, view));
            case "~people" -> mentions.stream().anyMatch(mention -> isPeople(mention, slot, view));
            case "~name" -> Character.isUpperCase(view.token(slot.head()).form().charAt(0));
            case "~number" -> Character.isDigit(view.token(slot.head()).form().charAt(0));
            default ->
                mentions.stream().anyMatch(mention -> mention.code().sectors().contains(kind.substring(1)));
        };
    }

    /** "Iraqis", not "the Philippines": the plural of a demonym. */
    private static boolean isPeople(EntityMention mention, Slot slot, SentenceView view) {
        return view.token(slot.head()).tag().equals("NNPS")
                && mention.kind() != EntityKind.PLACE
                && mention.place().isEmpty();
    }

    private static boolean has(List<EntityMention> mentions, EntityKind kind) {
        return mentions.stream().anyMatch(mention -> mention.kind() == kind);
    }
}
