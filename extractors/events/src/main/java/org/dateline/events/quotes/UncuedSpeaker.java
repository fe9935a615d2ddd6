package org.dateline.events.quotes;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.ArgumentRole;
import org.dateline.core.model.ClauseLink;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.PredicateKind;

/** Who speaks where no verb of speech introduces a quotation and it does not simply go on. */
final class UncuedSpeaker {

    private final Announcements announcements;

    UncuedSpeaker(SpeechWords words) {
        this.announcements = new Announcements(words);
    }

    /**
     * @param next the sentence behind, if there is one
     * @param last who spoke last
     */
    Optional<Speaker> speaker(SentenceView sentence, Quoted words, List<SentenceView> next, Speaker last) {
        return next.stream()
                .flatMap(following -> announcements.speaker(following).stream())
                .findFirst()
                .or(() -> headed(sentence, words))
                .or(() -> subject(sentence, words, last));
    }

    /** "Green returns to Lund: ‘I am back’": the subject of a sentence that ends in a colon and a quotation. */
    private static Optional<Speaker> headed(SentenceView sentence, Quoted words) {
        return CueReader.isBehindColon(sentence.text(), words.span().start())
                ? sentence.mentions().stream()
                        .filter(mention -> mention.span().end() <= words.span().start())
                        .findFirst()
                        .map(mention -> Speaker.of(mention, sentence.text()))
                : Optional.empty();
    }

    /** Who acts in the clause around a fragment, if it is another person than the one who spoke last: "Green prayed for “…”". */
    private static Optional<Speaker> subject(SentenceView sentence, Quoted words, Speaker last) {
        return sentence.clauses().stream()
                .filter(clause -> clause.link() == ClauseLink.ROOT
                        && clause.kind() == PredicateKind.VERB
                        && clause.span().start() < words.span().start()
                        && clause.span().contains(words.span().start()))
                .flatMap(clause -> clause.first(ArgumentRole.SUBJECT).stream())
                .flatMap(subject -> sentence.mentionAt(subject.head()).stream())
                .filter(mention -> mention.kind() == EntityKind.PERSON
                        && mention.form() != MentionForm.PRONOUN
                        && !mention.chain().equals(last.chain()))
                .findFirst()
                .map(mention -> Speaker.of(mention, sentence.text()));
    }
}
