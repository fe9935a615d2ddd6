package org.dateline.events.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.ArgumentRole;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.Passage;
import org.dateline.core.model.PassageKind;
import org.dateline.core.model.Quote;
import org.dateline.core.model.QuoteKind;
import org.dateline.core.model.Span;

/** One article while its quotations are read, from the first sentence to the last. */
final class QuotedArticle {

    private final String text;
    private final CueReader cueReader;
    private final QuoteForm form;
    private final List<Span> paragraphs;
    private final List<Quoted> quoted = new ArrayList<>();
    private final List<SentenceView> sentences;
    private final List<List<SpeechCue>> cues = new ArrayList<>();
    private final SpeakerMemory memory;
    private final List<Span> headlines;
    private final UncuedSpeaker uncued;
    private final IndirectReader indirect;

    QuotedArticle(AnnotatedArticle article, CueReader cueReader, QuoteForm form, SpeechWords words) {
        this.text = article.article().text();
        this.cueReader = cueReader;
        this.form = form;
        this.memory = new SpeakerMemory(new Genders(words, article));
        this.uncued = new UncuedSpeaker(words);
        this.indirect = new IndirectReader(words);
        this.paragraphs = article.article().passages().stream()
                .filter(passage -> passage.kind().isEdited())
                .map(Passage::span)
                .toList();
        this.headlines = article.article().passages().stream()
                .filter(passage -> passage.kind() == PassageKind.HEADLINE)
                .map(Passage::span)
                .toList();
        paragraphs.forEach(paragraph -> quoted.addAll(QuoteMarks.pair(text, paragraph)));
        this.sentences = article.sentences().stream()
                .map(sentence -> SentenceView.of(article, sentence))
                .toList();
    }

    void read(Consumer<Quote> quotes) {
        for (int index = 0; index < sentences.size(); index++) {
            cues.add(List.of());
        }
        for (int index = 0; index < sentences.size(); index++) {
            read(index, quotes);
        }
    }

    private void read(int index, Consumer<Quote> quotes) {
        SentenceView sentence = sentences.get(index);
        int paragraph = paragraphOf(sentence.sentence().span());
        List<Quoted> here = quoted.stream()
                .filter(words ->
                        sentence.sentence().span().contains(words.span().start()))
                .toList();
        // a quotation before any cue of its sentence goes on from the sentence before: ask the memory first
        boolean wasRecent = memory.isRecent(sentence.number(), paragraph);
        Speaker last = memory.speaker();
        String lastChannel = memory.channel();
        boolean lastHedged = memory.hedged();
        List<Quoted> touching = touching(sentence);
        List<SpeechCue> complete = new ArrayList<>();
        for (SpeechCue cue : cueReader.read(sentence, spans(touching(sentence)))) {
            complete.add(memory.complete(cue, paragraph, namesBefore(sentence, cue), isNested(cue, complete)));
        }
        cues.set(index, complete);
        for (SpeechCue cue : complete) {
            indirect.read(sentence, cue, touching).ifPresent(quotes);
        }
        if (headlines.stream()
                .anyMatch(headline -> headline.contains(sentence.sentence().span()))) {
            HeadlineReader.read(sentence).ifPresent(quotes);
        }
        for (Quoted words : here) {
            Optional<CueChoice.Choice> choice = choose(index, words);
            Optional<SpeechCue> cue = choice.map(CueChoice.Choice::cue);
            boolean isBeside = choice.map(CueChoice.Choice::isBeside).orElse(false);
            if (!form.isSpeech(text, words, sentence.sentence().span(), cue, isBeside)) {
                continue;
            }
            QuoteKind kind = form.kind(text, words, sentence.clauses(), isBeside);
            if (cue.isPresent() && cue.get().speaker().isKnown()) {
                quotes.accept(quote(words, sentence, kind, cue.get()));
                memory.remember(cue.get(), lastSentence(index, words), paragraph);
                continue;
            }
            Speaker speaker = uncued.speaker(
                            sentence, words, sentences.subList(index + 1, Math.min(index + 2, sentences.size())), last)
                    .orElse(wasRecent || continues(words, paragraph) ? last : Speaker.NOBODY);
            boolean isLast = speaker == last;
            quotes.accept(new Quote(
                    words.span(),
                    sentence.number(),
                    kind,
                    speaker.attribution(isLast ? lastChannel : "", isLast && lastHedged),
                    "",
                    ""));
            if (isLast && last.isKnown()) {
                memory.goesOn(lastSentence(index, words), paragraph);
            }
        }
    }

    /** The quotations that have words in a sentence. */
    private List<Quoted> touching(SentenceView sentence) {
        return quoted.stream()
                .filter(words -> words.span().overlaps(sentence.sentence().span()))
                .toList();
    }

    private static List<Span> spans(List<Quoted> quotations) {
        return quotations.stream().map(Quoted::span).toList();
    }

    private List<EntityMention> namesBefore(SentenceView sentence, SpeechCue cue) {
        return sentence.mentions().stream()
                .filter(mention -> mention.span().end() <= cue.verb().start())
                .filter(mention ->
                        quoted.stream().noneMatch(words -> words.span().contains(mention.span())))
                .toList();
    }

    /** "Green said that Brown had told him": Brown's words are part of Green's. */
    private static boolean isNested(SpeechCue cue, List<SpeechCue> before) {
        return before.stream()
                .flatMap(said -> said.clause().stream())
                .flatMap(clause -> clause.arguments(ArgumentRole.COMPLEMENT))
                .anyMatch(complement -> complement.span().contains(cue.verb()));
    }

    private Quote quote(Quoted words, SentenceView sentence, QuoteKind kind, SpeechCue cue) {
        return new Quote(
                words.span(),
                sentence.number(),
                kind,
                cue.speaker().attribution(cue.channel(), cue.hedged()),
                cue.span().in(text),
                cue.addressee());
    }

    private Optional<CueChoice.Choice> choose(int index, Quoted words) {
        List<SpeechCue> near = new ArrayList<>();
        Span sentence = sentences.get(index).sentence().span();
        int last = lastSentence(index, words);
        for (int next = index; next <= last + 1 && next < sentences.size(); next++) {
            near.addAll(next <= index ? cues.get(next) : ahead(next));
        }
        int end = sentences.get(last).sentence().span().end();
        boolean isIntroduced = CueReader.isBehindColon(text, words.span().start());
        if (isIntroduced && index > 0 && words.span().start() == sentence.start()) {
            near.addAll(cues.get(index - 1));
            sentence = sentences.get(index - 1).sentence().span().cover(sentence);
        }
        return CueChoice.choose(text, words, near, sentence, end);
    }

    /** The sentence that a quotation ends in. */
    private int lastSentence(int index, Quoted words) {
        int last = index;
        while (last + 1 < sentences.size()
                && sentences.get(last + 1).sentence().span().start()
                        < words.span().end()) {
            last++;
        }
        return last;
    }

    /** The cues of a sentence that is still to be read; open ones are completed as they will be. */
    private List<SpeechCue> ahead(int index) {
        SentenceView sentence = sentences.get(index);
        return cueReader.read(sentence, spans(touching(sentence))).stream()
                .map(cue -> cue.speaker().isOpen()
                                && cue.speaker().isKnown()
                                && memory.speaker().isKnown()
                        ? cue.spokenBy(cue.speaker().as(memory.speaker()), cue.channel())
                        : cue)
                .toList();
    }

    /** Does a paragraph begin with a mark because the quotation of the one before was left open? */
    private boolean continues(Quoted words, int paragraph) {
        return paragraph > 0
                && words.span().start() == paragraphs.get(paragraph).start()
                && quoted.stream()
                        .anyMatch(other ->
                                !other.closed() && paragraphs.get(paragraph - 1).contains(other.span()));
    }

    private int paragraphOf(Span sentence) {
        for (int index = 0; index < paragraphs.size(); index++) {
            if (paragraphs.get(index).contains(sentence.start())) {
                return index;
            }
        }
        return -1;
    }
}
