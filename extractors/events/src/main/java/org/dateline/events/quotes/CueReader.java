package org.dateline.events.quotes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Argument;
import org.dateline.core.model.ArgumentRole;
import org.dateline.core.model.Clause;
import org.dateline.core.model.PartOfSpeech;
import org.dateline.core.model.Span;
import org.dateline.core.model.Token;

/** Finds where a sentence says that somebody speaks, outside of what is quoted. */
final class CueReader {

    private final SpeechWords words;
    private final SpeakerReader speakers;
    private final ChannelReader channels;

    CueReader(SpeechWords words) {
        this.words = words;
        this.speakers = new SpeakerReader(words);
        this.channels = new ChannelReader(words);
    }

    List<SpeechCue> read(SentenceView sentence, List<Span> quoted) {
        List<SpeechCue> cues = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (quoted.stream().anyMatch(quote -> quote.overlaps(token.span()))) {
                continue;
            }
            if (isAccording(sentence, token.index())) {
                cues.add(according(sentence, token.index()));
            } else if (isVerbOfSpeech(token)) {
                cues.add(verb(sentence, token, quoted, goesOn(token, cues)));
            }
        }
        return cues;
    }

    /** Does a colon stand right in front? */
    static boolean isBehindColon(String text, int at) {
        int before = at - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before >= 0 && text.charAt(before) == ':';
    }

    private boolean isVerbOfSpeech(Token token) {
        return !words.roles(token.form().toLowerCase(Locale.ROOT)).isEmpty()
                && (token.partOfSpeech() == PartOfSpeech.VERB || token.partOfSpeech() == PartOfSpeech.X);
    }

    private static boolean isAccording(SentenceView sentence, int index) {
        return sentence.word(index).equals("according")
                && sentence.word(index + 1).equals("to");
    }

    private SpeechCue according(SentenceView sentence, int index) {
        Token to = sentence.tokens().get(index + 1);
        Span span = sentence.tokens().get(index).span().cover(to.span());
        Speaker speaker = phrase(sentence, index + 2);
        return new SpeechCue(
                sentence.number(),
                span,
                speaker.span().map(span::cover).orElse(span),
                EnumSet.of(SpeechWords.Role.SAY),
                speaker,
                channels.phrase(sentence, index + 2),
                isHedged(sentence, speaker),
                "",
                Optional.empty());
    }

    /** Whom "according to" names: the mention in its phrase, else the phrase itself ("two people at the talks"). */
    private Speaker phrase(SentenceView sentence, int from) {
        int end = from;
        while (isWord(sentence.word(end)) && !words.is("phrase-end", sentence.word(end))) {
            end++;
        }
        if (end == from) {
            return Speaker.NOBODY;
        }
        Span span = sentence.tokens()
                .get(from)
                .span()
                .cover(sentence.tokens().get(end - 1).span());
        boolean isMedium = words.is("medium", sentence.word(end - 1));
        return sentence.mentions().stream()
                .filter(mention -> span.contains(mention.span().start()))
                .findFirst()
                .map(mention -> Speaker.of(mention, sentence.text()))
                .orElseGet(() -> new Speaker(span.in(sentence.text()), "", Optional.of(span), false, false, isMedium));
    }

    private static boolean isWord(String word) {
        return !word.isEmpty() && (Character.isLetterOrDigit(word.charAt(0)) || word.length() > 1);
    }

    private static boolean goesOn(Token verb, List<SpeechCue> cues) {
        return verb.form().endsWith("ing") && cues.stream().anyMatch(SpeechCue::isSaid);
    }

    private SpeechCue verb(SentenceView sentence, Token verb, List<Span> quoted, boolean goesOn) {
        Set<SpeechWords.Role> roles = words.roles(verb.form().toLowerCase(Locale.ROOT));
        Speaker speaker = speakers.quoted(sentence, verb.index())
                .orElseGet(() -> speakers.speaker(sentence, verb.index(), goesOn));
        Optional<Clause> clause = sentence.clauseOf(verb.index());
        String near = channels.channel(sentence, verb.index(), quoted);
        String channel = near.isEmpty() ? channels.subject(sentence, verb.index()) : near;
        Span span = verb.span();
        if (speaker.span().isPresent()
                && isBeside(sentence.text(), speaker.span().get(), span)) {
            span = span.cover(speaker.span().get());
        }
        return new SpeechCue(
                sentence.number(),
                verb.span(),
                span,
                roles,
                speaker,
                channel,
                isHedged(sentence, speaker),
                addressee(sentence, verb, roles, clause),
                clause);
    }

    private static boolean isBeside(String text, Span one, Span other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return to >= from && text.substring(from, to).chars().noneMatch(sign -> QuoteMarks.isMark((char) sign));
    }

    private boolean isHedged(SentenceView sentence, Speaker speaker) {
        boolean isAnonymous = List.of(speaker.text().toLowerCase(Locale.ROOT).split("\\W+")).stream()
                .anyMatch(word -> words.is("anonymous", word));
        return isAnonymous
                || sentence.tokens().stream()
                        .anyMatch(token -> words.is("hedge", token.form().toLowerCase(Locale.ROOT)));
    }

    private String addressee(SentenceView sentence, Token verb, Set<SpeechWords.Role> roles, Optional<Clause> clause) {
        if (clause.isEmpty()) {
            return roles.contains(SpeechWords.Role.TELL)
                    ? sentence.mentionFrom(verb.index() + 1)
                            .map(mention -> mention.span().in(sentence.text()))
                            .orElse("")
                    : "";
        }
        Optional<Argument> told = clause.get().first(ArgumentRole.INDIRECT_OBJECT);
        if (told.isEmpty() && roles.contains(SpeechWords.Role.TELL)) {
            told = clause.get().first(ArgumentRole.OBJECT);
        }
        if (told.isEmpty()) {
            told = clause.get().obliques("to").filter(to -> to.clause() < 0).findFirst();
        }
        return told.filter(argument -> argument.clause() < 0)
                .flatMap(argument -> sentence.mentionAt(argument.head()))
                .map(mention -> mention.span().in(sentence.text()))
                .orElse("");
    }
}
