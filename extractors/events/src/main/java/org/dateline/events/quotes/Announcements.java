package org.dateline.events.quotes;

import java.util.Optional;

/** The sentence behind a quotation that says whose words they were: "This message was conveyed by the envoy." */
final class Announcements {

    private static final int REACH = 3;

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
        return isMessage && sentence.word(0).matches("this|that|the|these|those|his|her|their");
    }

    /** In "not by Green but by Brown" the last one counts. */
    private static Optional<Speaker> lastAgent(SentenceView sentence) {
        Optional<Speaker> found = Optional.empty();
        for (int index = 0; index < sentence.tokens().size(); index++) {
            if (sentence.word(index).equals("by")) {
                Optional<Speaker> agent =
                        sentence.mentionFrom(index + 1).map(mention -> Speaker.of(mention, sentence.text()));
                found = agent.isPresent() ? agent : found;
            }
        }
        return found;
    }
}
