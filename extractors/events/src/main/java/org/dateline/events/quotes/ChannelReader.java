package org.dateline.events.quotes;

import java.util.Comparator;
import java.util.List;
import org.dateline.core.model.ClauseLink;
import org.dateline.core.model.PredicateKind;
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
            boolean isTold = !channel.isEmpty() && isTold(sentence, verb, index);
            int itsDistance = Math.abs(index - verb) + (channel.equals(OCCASION) || isTold ? FAR : 0);
            boolean isCue = !channel.isEmpty()
                    && itsDistance < distance
                    && isOutside(sentence.tokens().get(index).span(), quoted)
                    && (isTold || isBehindPreposition(sentence, index))
                    && isBeside(sentence, verb, index);
            if (isCue) {
                nearest = channel;
                distance = itsDistance;
            }
        }
        return nearest;
    }

    /** "told a crowded news conference": the channel is what is spoken to. */
    private boolean isTold(SentenceView sentence, int verb, int channel) {
        boolean isNear = channel > verb && channel <= verb + REACH;
        for (int index = verb + 1; isNear && index < channel; index++) {
            String word = sentence.word(index);
            isNear = Character.isLetter(word.charAt(0))
                    && !words.is("preposition", word)
                    && !words.is("no-channel", word);
        }
        return isNear && words.roles(sentence.word(verb)).contains(SpeechWords.Role.TELL);
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

    /** The channel that the phrase behind "according to" names: "the president's website". */
    String phrase(SentenceView sentence, int from) {
        String channel = "";
        for (int index = from; channel.isEmpty() && isPhrase(sentence.word(index)); index++) {
            channel = channelAt(sentence, index);
        }
        return channel;
    }

    private boolean isPhrase(String word) {
        boolean isWord = !word.isEmpty() && (Character.isLetterOrDigit(word.charAt(0)) || word.length() > 1);
        return isWord && !words.is("phrase-end", word);
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
            if (words.is("no-channel", word)) {
                return false;
            }
            if (word.isEmpty()
                    || !Character.isLetterOrDigit(word.charAt(0)) && !word.startsWith("'") && !word.equals("-")) {
                return false;
            }
        }
        return false;
    }

    /**
     * Does the channel belong to the verb, and not to what is said or to a relative clause? "Speaking at a rally, he said" counts.
     */
    private boolean isBeside(SentenceView sentence, int verb, int channel) {
        Span word = sentence.tokens().get(channel).span();
        return sentence.clauses().stream()
                .filter(clause ->
                        clause.kind() == PredicateKind.VERB && clause.span().contains(word))
                .min(Comparator.comparing(clause -> clause.span().length()))
                .filter(clause -> clause.predicate() != verb)
                .filter(clause -> clause.link() != ClauseLink.PARTICIPIAL && clause.link() != ClauseLink.ROOT)
                .filter(clause -> !sentence.clauseOf(verb)
                        .filter(said -> clause.span().contains(said.span()))
                        .isPresent())
                .isEmpty();
    }

    private static boolean isOutside(Span word, List<Span> quoted) {
        return quoted.stream().noneMatch(quote -> quote.overlaps(word));
    }
}
