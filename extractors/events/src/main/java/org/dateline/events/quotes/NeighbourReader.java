package org.dateline.events.quotes;

import java.util.Locale;
import java.util.Optional;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.Token;

/** Finds who speaks by the words beside a verb of speech, where no clause tells its subject. */
final class NeighbourReader {

    /** How many adverbs, auxiliaries and commas may part subject and verb. */
    private static final int REACH = 3;

    /** The longest aside between commas, in words. */
    private static final int ASIDE = 14;

    /** In words. */
    private static final int LONGEST_SUBJECT = 20;

    private final SpeechWords words;

    NeighbourReader(SpeechWords words) {
        this.words = words;
    }

    Speaker speaker(SentenceView sentence, int verb) {
        return (isInverted(sentence, verb)
                        ? behind(sentence, verb).or(() -> inFront(sentence, verb))
                        : behindQuotation(sentence, verb)
                                .or(() -> inFront(sentence, verb))
                                .or(() -> afterComma(sentence, verb)))
                .map(mention -> Speaker.of(mention, sentence.text()))
                .orElseGet(() -> pronounOrMedium(sentence, verb));
    }

    /** "… ,” said Green": a verb right behind a quotation. */
    private static boolean isInverted(SentenceView sentence, int verb) {
        String before = sentence.word(verb - 1);
        String second = sentence.word(verb - 2);
        return before.isEmpty()
                || QuoteMarks.isMark(before.charAt(0))
                || before.equals(",") && (second.isEmpty() || QuoteMarks.isMark(second.charAt(0)));
    }

    /** "…,” Constable Green of the river police told a paper": the first mention between quotation and verb. */
    private static Optional<EntityMention> behindQuotation(SentenceView sentence, int verb) {
        for (int index = verb - 2; index >= 0 && index >= verb - LONGEST_SUBJECT; index--) {
            if (QuoteMarks.isDouble(sentence.word(index))) {
                int from = sentence.tokens().get(index).span().end();
                int to = sentence.tokens().get(verb).span().start();
                return sentence.mentions().stream()
                        .filter(mention ->
                                mention.span().start() >= from && mention.span().end() <= to)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** "The road is shut, said Green". */
    private Optional<EntityMention> afterComma(SentenceView sentence, int verb) {
        return sentence.word(verb - 1).equals(",") ? behind(sentence, verb) : Optional.empty();
    }

    private Optional<EntityMention> behind(SentenceView sentence, int verb) {
        for (int index = verb + 1;
                index <= verb + REACH && index < sentence.tokens().size();
                index++) {
            Optional<EntityMention> mention = sentence.mentionFrom(index);
            if (mention.isPresent()) {
                return mention;
            }
        }
        return Optional.empty();
    }

    private Optional<EntityMention> inFront(SentenceView sentence, int verb) {
        int index = verb - 1;
        int steps = 0;
        while (index >= 0 && steps <= REACH) {
            Optional<EntityMention> mention = sentence.mentionAt(index);
            if (mention.isPresent()) {
                return mention;
            }
            if (sentence.word(index).equals(",")) {
                int end = index;
                int comma = beforeAside(sentence, index);
                Optional<EntityMention> apposition = comma < index ? sentence.mentionFrom(comma + 1) : Optional.empty();
                if (apposition.filter(name -> isUpTo(sentence, name, end)).isPresent()) {
                    return apposition;
                }
                index = beforeAside(sentence, index);
            } else if (!words.is("auxiliary", sentence.word(index))
                    && !sentence.word(index).endsWith("ly")) {
                return Optional.empty();
            }
            index--;
            steps++;
        }
        return Optional.empty();
    }

    private static boolean isUpTo(SentenceView sentence, EntityMention name, int comma) {
        return name.span().end() <= sentence.tokens().get(comma).span().start()
                && sentence.indexAt(name.span().end()) == comma;
    }

    /** "Green, in a statement, said": steps over what stands between commas. */
    private static int beforeAside(SentenceView sentence, int comma) {
        for (int index = comma - 1; index >= 0 && index > comma - ASIDE; index--) {
            if (sentence.word(index).equals(",")) {
                return index;
            }
        }
        return comma;
    }

    private Speaker pronounOrMedium(SentenceView sentence, int verb) {
        for (int index = verb - 1; index >= 0 && index >= verb - REACH; index--) {
            Token token = sentence.tokens().get(index);
            String word = token.form().toLowerCase(Locale.ROOT);
            if (words.is("pronoun", word) && !word.equals("it") && !word.equals("who")) {
                return new Speaker(token.form(), "", Optional.of(token.span()), true, false, false);
            }
            if (words.is("medium", word)) {
                return new Speaker(token.form(), "", Optional.of(token.span()), false, false, true);
            }
            if (!words.is("auxiliary", word) && !word.endsWith("ly")) {
                return Speaker.NOBODY;
            }
        }
        return Speaker.NOBODY;
    }
}
