package org.dateline.events.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Attribution;
import org.dateline.core.model.Clause;
import org.dateline.core.model.ClauseLink;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.PassageKind;
import org.dateline.core.model.Quote;
import org.dateline.core.model.Span;
import org.dateline.core.model.Token;

/** Decides who says so: the speaker of a quote around the words, the reporting verb above them, or "according to". */
final class AttributionDecision {

    private static final int HIGHEST = 5;

    private final Codebook codebook;
    private final ParticipantFinder participants;
    private final Sources sources;

    AttributionDecision(Codebook codebook, ParticipantFinder participants) {
        this.codebook = codebook;
        this.participants = participants;
        sources = new Sources(codebook, participants);
    }

    Attribution decide(Reading reading, List<Party> actors, SentenceView view) {
        boolean hedged = isHedged(reading, view);
        Span trigger = view.token(reading.predication().head()).span();
        Optional<Attribution> found = published(reading.predication().clause(), view)
                .or(() -> quoted(trigger, view.article()))
                .or(() -> reported(reading.predication().clause(), view))
                .or(() -> tellsOfMeeting(reading, view))
                .or(() -> sources.accordingTo(view))
                .or(() -> speaksItself(reading, actors, view));
        Attribution plain = found.map(speaker -> named(speaker, view))
                .map(speaker -> sources.hedged(speaker, view))
                .map(this::anonymous)
                .filter(attribution -> !isOutlet(attribution.text(), view.article()))
                .orElse(Attribution.NONE);
        return hedged || plain.hedged()
                ? new Attribution(plain.text(), plain.chain(), plain.span(), plain.channel(), true)
                : plain;
    }

    /** "He" and "she" by the name that the article gives them. */
    private Attribution named(Attribution speaker, SentenceView view) {
        boolean pronoun = speaker.span()
                .filter(span -> view.article().all(EntityMention.class).stream()
                        .anyMatch(mention -> mention.form() == MentionForm.PRONOUN
                                && mention.span().equals(span)))
                .isPresent();
        return pronoun
                ? participants
                        .name(speaker.chain())
                        .map(name -> new Attribution(
                                name, speaker.chain(), speaker.span(), speaker.channel(), speaker.hedged()))
                        .orElse(speaker)
                : speaker;
    }

    /** Speakers without a name ("an Iraqi security source") are nobody that another article could mean. */
    private Attribution anonymous(Attribution speaker) {
        return speaker.chain().isEmpty() || participants.isNamed(speaker.chain())
                ? speaker
                : new Attribution(speaker.text(), "", speaker.span(), speaker.channel(), speaker.hedged());
    }

    private static Optional<Attribution> quoted(Span trigger, AnnotatedArticle article) {
        return article.all(Quote.class).stream()
                .filter(quote -> quote.span().contains(trigger)
                        && !quote.speaker().text().isEmpty())
                .findFirst()
                .map(Quote::speaker);
    }

    /** The nearest clause above that reports what this one says. */
    private Optional<Attribution> reported(Clause clause, SentenceView view) {
        Clause at = clause;
        for (int step = 0; step < HIGHEST; step++) {
            Optional<Clause> above = governor(at, view);
            if (above.isEmpty()) {
                return Optional.empty();
            }
            if (at.link() == ClauseLink.RELATIVE) {
                return Optional.empty();
            }
            if (at.link() == ClauseLink.COMPLEMENT && isReporting(above.get())) {
                return speaker(above.get(), view);
            }
            at = above.get();
        }
        return Optional.empty();
    }

    /** Above this clause a paper or picture says so, and its publisher is known. */
    private Optional<Attribution> published(Clause clause, SentenceView view) {
        Clause at = clause;
        for (int step = 0; step < HIGHEST; step++) {
            Optional<Clause> above = view.governor(at);
            if (above.isEmpty()) {
                return Optional.empty();
            }
            Optional<Attribution> shown =
                    at.link() == ClauseLink.COMPLEMENT ? sources.ofPaper(above.get(), view) : Optional.empty();
            if (shown.isPresent()) {
                return shown;
            }
            at = above.get();
        }
        return Optional.empty();
    }

    /** A condition with its verb in front belongs to what is said before it: "warned that it will leave <em>should they …</em>". */
    private Optional<Clause> governor(Clause clause, SentenceView view) {
        int first = view.indexAt(clause.span().start());
        boolean inverted = clause.governor() < 0
                && codebook.words().has("inverted-conditionals", view.lemma(first))
                && first < clause.predicate();
        return inverted
                ? view.clauses().stream()
                        .filter(other -> other.link() == ClauseLink.COMPLEMENT
                                && other.span().end() <= clause.span().start())
                        .reduce((one, next) -> next)
                : view.governor(clause);
    }

    /** "Met the minister, <em>who said the talks focused on</em> …": one of those who met tells of it. */
    private Optional<Attribution> tellsOfMeeting(Reading reading, SentenceView view) {
        return view.clauses().stream()
                .filter(clause -> reading.reciprocal()
                        && clause.link() == ClauseLink.RELATIVE
                        && clause.governor() == reading.predication().clause().number()
                        && isReporting(clause)
                        && speaksOf(clause, reading, view))
                .findFirst()
                .flatMap(clause -> {
                    int noun = view.token(clause.predicate()).head();
                    Slot teller = new Slot("subject", noun, view.token(noun).span(), -1, true);
                    return participants.all(List.of(teller), view).stream().findFirst();
                })
                .map(party -> Sources.attribution(party, "", false));
    }

    private boolean speaksOf(Clause saying, Reading reading, SentenceView view) {
        return view.clauses().stream()
                .filter(clause -> clause.governor() == saying.number() && clause.link() == ClauseLink.COMPLEMENT)
                .flatMap(clause ->
                        new PredicationBuilder(view, codebook).of(clause).in("subject"))
                .anyMatch(subject -> codebook.ofNoun(view.lemma(subject.head())).stream()
                        .anyMatch(frame ->
                                frame.outcome().type().equals(reading.outcome().type())));
    }

    private boolean isReporting(Clause clause) {
        return codebook.words().has("reporting", clause.lemma());
    }

    private Optional<Attribution> speaker(Clause clause, SentenceView view) {
        return participants.all(sayers(clause, view), view).stream()
                .findFirst()
                .map(party -> Sources.attribution(party, sources.channel(clause.span(), view), false));
    }

    /** The subject; for a participle the noun that it hangs on: "<em>the minister</em> warning that …". */
    private List<Slot> sayers(Clause clause, SentenceView view) {
        List<Slot> subjects =
                new PredicationBuilder(view, codebook).of(clause).in("subject").toList();
        Token verb = view.token(clause.predicate());
        if (!subjects.isEmpty()
                || !verb.relation().equals("acl")
                || verb.head() < 0
                || !verb.tag().equals("VBG")) {
            return subjects;
        }
        Span noun = view.token(verb.head()).span();
        return List.of(new Slot("subject", verb.head(), noun, -1, true));
    }

    /** A person who demands, accuses or claims says so himself. */
    private Optional<Attribution> speaksItself(Reading reading, List<Party> actors, SentenceView view) {
        int head = reading.predication().head();
        boolean speech = reading.trigger().stream()
                .map(index -> index == head ? verb(reading, view) : view.lemma(index))
                .anyMatch(lemma -> codebook.words().has("speech-acts", lemma));
        if (!speech || isCaption(view)) {
            return Optional.empty();
        }
        return actors.stream()
                .filter(party -> party.mention()
                        .filter(mention -> mention.kind() == EntityKind.PERSON || mention.kind() == EntityKind.GROUP)
                        .isPresent())
                .findFirst()
                .map(party -> Sources.attribution(
                        party, sources.channel(view.sentence().span(), view), false));
    }

    /** What a picture shows is told by the outlet. */
    private static boolean isCaption(SentenceView view) {
        return view.article().article().passages().stream()
                .anyMatch(passage -> passage.kind() == PassageKind.CAPTION
                        && passage.span().contains(view.sentence().span()));
    }

    /** The verb that heads a reading; none where it has a particle, because "call off" is no calling. */
    private static String verb(Reading reading, SentenceView view) {
        boolean withParticle = reading.predication().in("particle").findAny().isPresent();
        return withParticle ? "" : view.lemma(reading.predication().head());
    }

    /** Does the report itself keep its distance ("reportedly")? */
    boolean isHedged(Reading reading, SentenceView view) {
        Set<String> hedges = codebook.words().list("hedges");
        Span clause = reading.predication().clause().span();
        return view.tokens().stream()
                .anyMatch(token -> clause.contains(token.span())
                        && hedges.contains(view.lemma(token.index()))
                        && Math.abs(token.index() - reading.predication().head()) <= HIGHEST);
    }

    /** The article's own outlet or agency is no speaker: the report itself says so. */
    private static boolean isOutlet(String name, AnnotatedArticle article) {
        String outlet = article.article().metadata().outlet();
        String agency = article.article().metadata().agency();
        return name.equalsIgnoreCase(outlet) || name.equalsIgnoreCase(agency);
    }
}
