package org.dateline.events.actors;

/** Whether the name of a state or capital stands for the place rather than for its government. */
final class Locatives {

    private final FunctionWords functionWords;
    private final SentenceText sentence;
    private final Words words;

    Locatives(FunctionWords functionWords, SentenceText sentence) {
        this.functionWords = functionWords;
        this.sentence = sentence;
        this.words = sentence.words();
    }

    /**
     * Protests "in Iran" and a visit "to Tehran" are at a place; a visit "to Iran" is to its government.
     *
     * @param name the first word of the name
     * @param town is it a town rather than a state?
     */
    boolean isPlace(int name, boolean town) {
        int before = name - 1;
        while (before >= 0 && isSkipped(before)) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        String word = words.folded(before);
        boolean inside = functionWords.isLocative(word) && (town || !functionWords.isDirection(word));
        int noun = words.is(before, "of") ? before - 1 : before;
        return inside || noun >= 0 && functionWords.isSettlement(words.folded(noun));
    }

    /** Words like "northern" or "the" between the preposition and the name. */
    private boolean isSkipped(int word) {
        if (functionWords.isSide(words.folded(word))) {
            return true;
        }
        return switch (sentence.partOfSpeech(word)) {
            case ADJ, DET -> true;
            default -> false;
        };
    }
}
