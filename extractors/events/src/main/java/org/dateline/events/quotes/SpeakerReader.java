package org.dateline.events.quotes;

import java.util.Optional;
import org.dateline.core.model.Argument;
import org.dateline.core.model.ArgumentRole;
import org.dateline.core.model.Clause;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.Span;
import org.dateline.core.model.Voice;

/** Finds the subject of a verb of speech: by its clause, else by the words beside it. */
final class SpeakerReader {

    /** In words: so far behind "quoted" may "as saying" stand. */
    private static final int LONGEST_SUBJECT = 20;

    private final SpeechWords words;
    private final NeighbourReader neighbours;

    SpeakerReader(SpeechWords words) {
        this.words = words;
        this.neighbours = new NeighbourReader(words);
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
        return neighbours.speaker(sentence, verb);
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
}
