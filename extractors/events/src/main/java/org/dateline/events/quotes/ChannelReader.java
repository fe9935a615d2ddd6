package org.dateline.events.quotes;

import java.util.List;
import org.dateline.core.model.Span;

/** Finds by what channel something is said: "in a tweet", "told a news conference", "on state television". */
final class ChannelReader {

    /** "in a rare televised interview": so far before its noun may the preposition stand. */
    private static final int REACH = 5;

    /** Whatever is said at a meeting may be said in a speech or statement: that tells more. */
    private static final String OCCASION = "meeting";

    private static final int FAR = 1000;

    private final SpeechWords words;

    ChannelReader(SpeechWords words) {
        this.words = words;
    }

    /** The channel nearest to the verb; empty where the sentence names none outside of quotations. */
    String channel(SentenceView sentence, int verb, List<Span> quoted) {
        if (words.lemma(sentence.word(verb)).equals("tweet")) {
            return "tweet";
        }
        String nearest = "";
        int distance = Integer.MAX_VALUE;
        for (int index = 0; index < sentence.tokens().size(); index++) {
            String channel = channelAt(sentence, index);
            int itsDistance = Math.abs(index - verb) + (channel.equals(OCCASION) ? FAR : 0);
            boolean isCue = !channel.isEmpty()
                    && itsDistance < distance
                    && isOutside(sentence.tokens().get(index).span(), quoted)
                    && isBehindPreposition(sentence, index);
            if (isCue) {
                nearest = channel;
                distance = itsDistance;
            }
        }
        return nearest;
    }

    /** The channel whose noun is the subject itself: "the ministry's statement added". */
    String subject(SentenceView sentence, int verb) {
        for (int index = verb - 1; index >= 0 && index >= verb - REACH; index--) {
            String channel = channelAt(sentence, index);
            if (!channel.isEmpty()) {
                return channel;
            }
            if (!words.is("auxiliary", sentence.word(index))) {
                return "";
            }
        }
        return "";
    }

    private String channelAt(SentenceView sentence, int index) {
        String two = words.channel(sentence.word(index) + " " + sentence.word(index + 1));
        return two.isEmpty() ? words.channel(sentence.word(index)) : two;
    }

    private boolean isBehindPreposition(SentenceView sentence, int index) {
        for (int back = 1; back <= REACH; back++) {
            String word = sentence.word(index - back);
            if (words.is("preposition", word)) {
                return true;
            }
            if (word.isEmpty()
                    || !Character.isLetterOrDigit(word.charAt(0)) && !word.startsWith("'") && !word.equals("-")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOutside(Span word, List<Span> quoted) {
        return quoted.stream().noneMatch(quote -> quote.overlaps(word));
    }
}
