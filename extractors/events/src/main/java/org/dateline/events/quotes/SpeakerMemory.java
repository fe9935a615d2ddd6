package org.dateline.events.quotes;

import java.util.List;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.MentionForm;

/** Who spoke last, while an article is read from the beginning: "he added", "the statement said", a quotation without a cue. */
final class SpeakerMemory {

    /** So many sentences further on nobody remembers. */
    private static final int REACH = 2;

    private final Genders genders;
    private Speaker speaker = Speaker.NOBODY;
    private String channel = "";
    private boolean hedged;
    private int sentence = -1;
    private int paragraph = -1;

    SpeakerMemory(Genders genders) {
        this.genders = genders;
    }

    /**
     * Completes a cue whose words do not tell who speaks, then remembers it.
     *
     * @param names the mentions in front of the cue in its sentence
     * @param isNested is the cue part of what somebody else says?
     */
    SpeechCue complete(SpeechCue cue, int itsParagraph, List<EntityMention> names, boolean isNested) {
        SpeechCue complete = cue;
        boolean isRecent = isRecent(cue.sentence(), itsParagraph);
        if (cue.speaker().isOpen() && speaker.isKnown() && isMeant(cue, isRecent)) {
            complete = cue.spokenBy(cue.speaker().as(speaker), cue.channel().isEmpty() ? channel : cue.channel());
        } else if (isSame(cue.speaker()) && cue.channel().isEmpty() && isRecent) {
            complete = cue.spokenBy(cue.speaker(), channel);
        } else if (goesOnAs(cue, names)) {
            complete = cue.spokenBy(cue.speaker().as(speaker), cue.channel().isEmpty() ? channel : cue.channel());
        }
        if (complete.speaker().isKnown() && complete.isSaid() && !isNested) {
            remember(complete, cue.sentence(), itsParagraph);
        }
        return complete;
    }

    /** Is it who spoke last whom the cue leaves open: "adding", "the statement said", "he said"? */
    private boolean isMeant(SpeechCue cue, boolean isRecent) {
        if (!cue.speaker().isKnown()) {
            return sentence == cue.sentence();
        }
        return cue.speaker().isMedium()
                ? channel.isEmpty() ? isRecent : channel.equals(cue.channel())
                : cue.speaker().isOpen();
    }

    /**
     * "Green said … He added …": right behind somebody's words, "he" who speaks is more often the speaker than whoever else the
     * sentence before was about, unless the sentence itself names whom the pronoun was taken for
     * and that is a man where the pronoun is "he".
     */
    private boolean goesOnAs(SpeechCue cue, List<EntityMention> names) {
        String pronoun = cue.speaker().text();
        return cue.speaker().isPronoun()
                && speaker.isPerson()
                && !speaker.chain().isEmpty()
                && cue.sentence() - sentence <= 1
                && genders.fits(pronoun, speaker.chain())
                && (!genders.fits(pronoun, cue.speaker().chain())
                        || names.stream()
                                .noneMatch(name -> name.form() == MentionForm.NAME
                                        && name.chain().equals(cue.speaker().chain())));
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
