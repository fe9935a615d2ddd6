package org.dateline.events.quotes;

/** Who spoke last, while an article is read from the beginning: "he added", "the statement said", a quotation without a cue. */
final class SpeakerMemory {

    /** So many sentences further on nobody remembers. */
    private static final int REACH = 2;

    private Speaker speaker = Speaker.NOBODY;
    private String channel = "";
    private boolean hedged;
    private int sentence = -1;
    private int paragraph = -1;

    /** Completes a cue whose words do not tell who speaks, then remembers it. */
    SpeechCue complete(SpeechCue cue, int itsParagraph) {
        SpeechCue complete = cue;
        boolean isRecent = isRecent(cue.sentence(), itsParagraph);
        if (cue.speaker().isOpen() && speaker.isKnown() && (cue.speaker().isKnown() || sentence == cue.sentence())) {
            complete = cue.spokenBy(cue.speaker().as(speaker), cue.channel().isEmpty() ? channel : cue.channel());
        } else if (isSame(cue.speaker()) && cue.channel().isEmpty() && isRecent) {
            complete = cue.spokenBy(cue.speaker(), channel);
        }
        if (complete.speaker().isKnown() && complete.isSaid()) {
            remember(complete, cue.sentence(), itsParagraph);
        }
        return complete;
    }

    /** Who spoke, up to that sentence. */
    void remember(SpeechCue cue, int itsSentence, int itsParagraph) {
        speaker = cue.speaker();
        channel = cue.channel();
        hedged = cue.hedged();
        goesOn(itsSentence, itsParagraph);
    }

    private boolean isSame(Speaker other) {
        return !other.chain().isEmpty() && other.chain().equals(speaker.chain());
    }

    /** Is who spoke last still speaking in this sentence? */
    boolean isRecent(int itsSentence, int itsParagraph) {
        int distance = itsSentence - sentence;
        return speaker.isKnown()
                && distance <= REACH
                && (itsParagraph == paragraph || distance <= 1 || itsParagraph == paragraph + 1);
    }

    Speaker speaker() {
        return speaker;
    }

    String channel() {
        return channel;
    }

    boolean hedged() {
        return hedged;
    }

    /** A quotation goes on here: who spoke last is still speaking. */
    void goesOn(int itsSentence, int itsParagraph) {
        sentence = itsSentence;
        paragraph = itsParagraph;
    }
}
