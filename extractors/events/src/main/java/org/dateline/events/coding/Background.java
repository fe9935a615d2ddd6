package org.dateline.events.coding;

import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.model.Argument;
import org.dateline.core.model.ArgumentRole;
import org.dateline.core.model.Clause;
import org.dateline.core.model.ClauseLink;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.Modality;
import org.dateline.core.model.PartOfSpeech;
import org.dateline.core.model.Span;
import org.dateline.core.model.Tense;
import org.dateline.core.model.TimeExpression;

/** What was long ago when the news happened: whether a time belongs to it, and when something was that goes on from it. */
final class Background {

    private static final int HIGHEST = 4;
    private static final String OBJECT = "object";

    /** Ministers may have met a week ago, and speak of what was before. */
    private static final int FORTNIGHT = 14;

    private final Reading reading;
    private final SentenceView view;
    private final Codebook codebook;

    Background(Reading reading, SentenceView view, Codebook codebook) {
        this.reading = reading;
        this.view = view;
        this.codebook = codebook;
    }

    /** "Discussed the killing of the envoy <em>in January</em>": long ago, behind another event that is spoken of. */
    boolean isOfTopic(TimeExpression time) {
        int word = view.indexAt(time.span().start());
        int head = reading.predication().head();
        return isSaid()
                && DateDecision.isBefore(time.value(), published(), FORTNIGHT)
                && reading.predication().slots().stream()
                        .filter(slot -> slot.direct() && slot.clause() < 0)
                        .filter(slot ->
                                slot.role().equals(OBJECT) || codebook.words().has("topics", slot.role()))
                        .anyMatch(slot -> slot.head() > head
                                && slot.head() < word
                                && !reading.trigger().contains(slot.head())
                                && codebook.isEventNoun(view.lemma(slot.head())));
    }

    /** Words and meetings have topics; what is done to something happens when it happens. */
    private boolean isSaid() {
        return codebook.type(reading.outcome().type())
                .filter(type -> type.quad() == 1 || type.quad() == 3)
                .isPresent();
    }

    /** "Oman, which hosted talks <em>in 2021</em>, welcomed …": a relative clause tells something else. */
    boolean isOfAside(TimeExpression time) {
        Clause own = reading.predication().clause();
        Optional<Clause> at = view.around(view.indexAt(time.span().start()));
        for (int step = 0; step < HIGHEST && at.isPresent() && at.get().number() != own.number(); step++) {
            if (at.get().link() == ClauseLink.RELATIVE && !at.get().span().contains(own.span())) {
                return true;
            }
            at = view.governor(at.get());
        }
        return false;
    }

    /** Something told in the past tense did not happen after the report. */
    boolean isAhead(TimeExpression time) {
        Clause clause = reading.predication().clause();
        return clause.tense() == Tense.PAST
                && clause.modality() == Modality.NONE
                && time.value()
                        .firstDay()
                        .flatMap(day -> published().firstDay().map(day::isAfter))
                        .orElse(false);
    }

    private DateValue published() {
        return view.article().article().metadata().published();
    }

    /** When the event was that this follows ("after the killing of Berg", told before), or that the text tells just before. */
    Optional<DateValue> date(Narrative narrative) {
        return reading.predication().slots().stream()
                .filter(slot -> slot.direct() && codebook.words().has("sequel-prepositions", slot.role()))
                .flatMap(slot -> keys(slot.head(), slot.span()))
                .flatMap(key -> narrative.dateOf(key).stream())
                .findFirst()
                .or(() -> goesOn() ? narrative.oldDay(view.sentence().number()) : Optional.empty())
                .map(date -> date.withBasis("context"));
    }

    /** "They also …": the subject or an adverb takes up the sentence before. */
    private boolean goesOn() {
        Clause clause = reading.predication().clause();
        boolean taken = clause.arguments(ArgumentRole.ADVERBIAL)
                .map(Argument::head)
                .anyMatch(head -> head >= 0 && codebook.words().has("going-on", view.lemma(head)));
        return taken
                && (clause.tense() == Tense.PAST || clause.perfect())
                && clause.first(ArgumentRole.SUBJECT)
                        .filter(subject -> subject.head() >= 0
                                && view.token(subject.head()).partOfSpeech() == PartOfSpeech.PRON)
                        .isPresent();
    }

    /** Remembers that something was long ago, for those who are named in it. */
    void remember(DateValue date, Narrative narrative) {
        Span clause = reading.predication().clause().span();
        narrative.wasLongAgo(
                date,
                view.sentence().number(),
                chains(clause)
                        .map(chain -> reading.outcome().type() + " " + chain)
                        .toList());
    }

    /** An event noun with those named beside it, in the form of what is remembered. */
    private Stream<String> keys(int noun, Span phrase) {
        return codebook.ofNoun(view.lemma(noun)).stream()
                .map(frame -> frame.outcome().type())
                .distinct()
                .flatMap(type -> chains(phrase).map(chain -> type + " " + chain));
    }

    private Stream<String> chains(Span part) {
        return view.mentions().stream()
                .filter(mention -> part.contains(mention.span()))
                .map(EntityMention::chain)
                .filter(chain -> !chain.isEmpty());
    }
}
