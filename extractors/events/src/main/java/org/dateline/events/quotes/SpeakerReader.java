package org.dateline.events.quotes;

import java.util.Locale;
import java.util.Optional;
import org.dateline.core.model.Argument;
import org.dateline.core.model.ArgumentRole;
import org.dateline.core.model.Clause;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.Span;
import org.dateline.core.model.Token;
import org.dateline.core.model.Voice;

/** Finds the subject of a verb of speech: by its clause, else by the words beside it. */
final class SpeakerReader {

    /** How many adverbs, auxiliaries and commas may part subject and verb where no clause tells. */
    private static final int REACH = 3;

    private static final int ASIDE = 14;

    private static final int LONGEST_SUBJECT = 20;

    private final SpeechWords words;

    SpeakerReader(SpeechWords words) {
        this.words = words;
    }

    /** @param goesOn does a participle ("adding that …") go on with what another verb of the sentence says? */
    Speaker speaker(SentenceView sentence, int verb, boolean goesOn) {
        Optional<Clause> clause = sentence.clauseOf(verb);
        if (goesOn && clause.filter(found -> hasOwnSubject(found)).isEmpty()) {
            return Speaker.NOBODY;
        }
        if (clause.isPresent()) {
            Optional<Argument> subject = subject(clause.get(), sentence.word(verb));
            if (subject.isPresent()) {
                return of(sentence, subject.get());
            }
            if (clause.get().voice() == Voice.PASSIVE) {
                return Speaker.NOBODY;
            }
        }
        return byNeighbours(sentence, verb);
    }

    /** "The paper quoted the general as saying", "the general was quoted as saying": the general speaks. */
    Optional<Speaker> quoted(SentenceView sentence, int verb) {
        if (!sentence.word(verb - 1).equals("as")) {
            return Optional.empty();
        }
        for (int index = verb - 2; index >= 0 && index >= verb - LONGEST_SUBJECT; index--) {
            if (words.roles(sentence.word(index)).contains(SpeechWords.Role.QUOTE)) {
                int from = sentence.tokens().get(index).span().end();
                int to = sentence.tokens().get(verb).span().start();
                Optional<Speaker> object = sentence.mentions().stream()
                        .filter(mention ->
                                mention.span().start() >= from && mention.span().end() <= to)
                        .findFirst()
                        .map(mention -> Speaker.of(mention, sentence.text()));
                int quoting = index;
                return object.or(() -> Optional.of(speaker(sentence, quoting, false)));
            }
        }
        return Optional.empty();
    }

    private static boolean hasOwnSubject(Clause clause) {
        return clause.arguments(ArgumentRole.SUBJECT).anyMatch(subject -> !subject.inherited());
    }

    private Optional<Argument> subject(Clause clause, String form) {
        if (clause.voice() == Voice.ACTIVE || words.roles(form).contains(SpeechWords.Role.QUOTE)) {
            return clause.first(ArgumentRole.SUBJECT);
        }
        return clause.first(ArgumentRole.AGENT);
    }

    private Speaker of(SentenceView sentence, Argument subject) {
        if (subject.head() < 0 || subject.head() >= sentence.tokens().size()) {
            return Speaker.NOBODY;
        }
        String head = sentence.word(subject.head());
        if (words.is("medium", head) || !words.channel(head).isEmpty()) {
            return medium(sentence, subject.span());
        }
        return sentence.mentionAt(subject.head())
                .map(mention -> Speaker.of(mention, sentence.text()))
                .orElseGet(() -> phrase(sentence, subject.span(), head));
    }

    /** "the ministry's statement", "a statement from the ministry": whoever the phrase names. */
    private Speaker medium(SentenceView sentence, Span phrase) {
        return sentence.mentions().stream()
                .filter(mention ->
                        phrase.contains(mention.span()) && !mention.span().equals(phrase))
                .findFirst()
                .map(mention -> Speaker.of(mention, sentence.text()))
                .orElseGet(() -> new Speaker(phrase.in(sentence.text()), "", Optional.of(phrase), false, false, true));
    }

    private Speaker phrase(SentenceView sentence, Span phrase, String head) {
        Optional<EntityMention> inside = sentence.mentions().stream()
                .filter(mention -> phrase.contains(mention.span()) && isPossessor(mention, sentence.text()))
                .findFirst();
        if (inside.isPresent()) {
            return Speaker.of(inside.get(), sentence.text());
        }
        boolean isPronoun = words.is("pronoun", head);
        return head.equals("it")
                ? Speaker.NOBODY
                : new Speaker(phrase.in(sentence.text()), "", Optional.of(phrase), isPronoun, false, false);
    }

    /** "Kazemi's office said": the office speaks for him. */
    private static boolean isPossessor(EntityMention mention, String text) {
        int end = mention.span().end();
        return text.startsWith("'s", end)
                || text.startsWith("\u2019s", end)
                || text.substring(mention.span().start(), end).endsWith("\u2019s")
                || text.substring(mention.span().start(), end).endsWith("'s");
    }

    private Speaker byNeighbours(SentenceView sentence, int verb) {
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
