package org.dateline.events.quotes;

import java.util.Optional;
import org.dateline.core.model.EntityKind;

/** The sentence behind a quotation that says whose words they were: "This message was conveyed by the envoy." */
final class Announcements {

    private static final int REACH = 3;

    private static final int LONGEST_PHRASE = 16;

    private final SpeechWords words;

    Announcements(SpeechWords words) {
        this.words = words;
    }

    Optional<Speaker> speaker(SentenceView following) {
        return Optional.of(following).filter(this::announces).flatMap(Announcements::lastAgent);
    }

    private boolean announces(SentenceView sentence) {
        boolean isMessage = false;
        for (int index = 1; index < REACH; index++) {
            isMessage |= words.is("message", sentence.word(index));
        }
        return isMessage && words.is("pointer", sentence.word(0));
    }

    /** In "not by Green but by Brown" the last one counts. */
    private static Optional<Speaker> lastAgent(SentenceView sentence) {
        Optional<Speaker> found = Optional.empty();
        for (int index = 0; index < sentence.tokens().size(); index++) {
            if (sentence.word(index).equals("by")) {
                Optional<Speaker> agent = agent(sentence, index + 1);
                found = agent.isPresent() ? agent : found;
            }
        }
        return found;
    }

    /** The mention that begins there, else the first person of the phrase. */
    private static Optional<Speaker> agent(SentenceView sentence, int from) {
        int start = from < sentence.tokens().size()
                ? sentence.tokens().get(from).span().start()
                : Integer.MAX_VALUE;
        int end = from + LONGEST_PHRASE < sentence.tokens().size()
                ? sentence.tokens().get(from + LONGEST_PHRASE).span().start()
                : sentence.sentence().span().end();
        return sentence.mentionFrom(from)
                .or(() -> sentence.mentions().stream()
                        .filter(mention -> mention.kind() == EntityKind.PERSON)
                        .filter(mention -> mention.span().start() >= start
                                && mention.span().end() <= end)
                        .findFirst())
                .map(mention -> Speaker.of(mention, sentence.text()));
    }
}
