package org.dateline.events.coding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.model.Attribution;
import org.dateline.core.model.Clause;
import org.dateline.core.model.ClauseLink;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.Span;
import org.dateline.core.model.Token;

/** Who is meant where a report names its sources: "according to two officials", "a video posted by Berg showed that". */
final class Sources {

    private final Codebook codebook;
    private final ParticipantFinder participants;

    Sources(Codebook codebook, ParticipantFinder participants) {
        this.codebook = codebook;
        this.participants = participants;
    }

    static Attribution attribution(Party party, String channel, boolean hedged) {
        return new Attribution(party.text(), party.chain(), Optional.of(party.span()), channel, hedged);
    }

    /** Whom the report follows, wherever in the sentence it says so. */
    Optional<Attribution> accordingTo(SentenceView view) {
        return view.clauses().stream()
                .flatMap(clause -> new PredicationBuilder(view, codebook).of(clause).slots().stream())
                .filter(slot -> codebook.words().has("source-prepositions", slot.role()) && isSource(slot, view))
                .flatMap(slot -> party(slot, view).stream())
                .findFirst()
                .map(party -> attribution(party, channel(party.span(), view), false));
    }

    /** Somebody, or a word for who or what tells; "two dollars per head" has no source. */
    private boolean isSource(Slot slot, SentenceView view) {
        return slot.head() >= 0
                && slot.head() < view.tokens().size()
                && (!view.mentionsAt(slot.head()).isEmpty()
                        || isAnonymous(slot.head(), view)
                        || codebook.words().has("papers", view.lemma(slot.head())));
    }

    private boolean isAnonymous(int word, SentenceView view) {
        return codebook.words().has("sources", view.lemma(word));
    }

    /** The phrase as far as its own words go: "two sources", and not the country that they know of. */
    private Optional<Party> party(Slot slot, SentenceView view) {
        if (view.mentionsAt(slot.head()).isEmpty() && isAnonymous(slot.head(), view)) {
            Span head = view.token(slot.head()).span();
            Span words = view.children(slot.head()).stream()
                    .map(view::token)
                    .filter(token -> token.index() < slot.head()
                            && !token.relation().equals("case")
                            && !token.relation().equals("punct"))
                    .map(Token::span)
                    .reduce(head, Span::cover);
            return Optional.of(new Party(
                    words,
                    view.article().text(words),
                    "",
                    org.dateline.core.model.ActorCode.UNKNOWN,
                    org.dateline.core.model.CodeBasis.NONE,
                    Optional.empty()));
        }
        return participants.all(List.of(slot), view).stream().findFirst();
    }

    /** "A video posted by Berg showed that …": whoever published a paper or picture says what it says. */
    Optional<Attribution> ofPaper(Clause saying, SentenceView view) {
        boolean shows = codebook.words().has("showing", saying.lemma())
                || codebook.words().has("reporting", saying.lemma());
        Predication predication = new PredicationBuilder(view, codebook).of(saying);
        return predication
                .in("subject")
                .filter(subject ->
                        shows && subject.head() >= 0 && codebook.words().has("papers", view.lemma(subject.head())))
                .findFirst()
                .flatMap(paper -> publisher(paper, view)
                        .map(party -> attribution(
                                party,
                                codebook.words().namesWith("channel-", view.lemma(paper.head())).stream()
                                        .findFirst()
                                        .orElse(""),
                                false)));
    }

    /** Who posted it, else whose it is or who is named in it: "<em>UN</em> report", "a statement by <em>the army</em>". */
    private Optional<Party> publisher(Slot paper, SentenceView view) {
        Stream<Slot> posting = view.clauses().stream()
                .filter(clause -> clause.link() == ClauseLink.PARTICIPIAL
                        && codebook.words().has("publishing", clause.lemma())
                        && view.token(clause.predicate()).head() == paper.head())
                .flatMap(clause ->
                        new PredicationBuilder(view, codebook).of(clause).in("subject"))
                .filter(slot -> slot.head() != paper.head());
        Optional<Party> posted =
                participants.all(posting.toList(), view).stream().findFirst();
        return posted.or(() -> participants.all(List.of(paper), view).stream()
                .filter(party -> party.mention()
                        .filter(mention -> mention.form() != MentionForm.PRONOUN)
                        .isPresent())
                .findFirst());
    }

    /** A speaker who is only a source, or who will not be named, keeps the report at a distance. */
    Attribution hedged(Attribution speaker, SentenceView view) {
        boolean source = speaker.span()
                .filter(span -> view.tokens().stream()
                        .anyMatch(token -> span.contains(token.span())
                                && codebook.words().has("anonymous", view.lemma(token.index()))))
                .isPresent();
        boolean unnamed = view.tokens().stream()
                .anyMatch(token -> view.lemma(token.index()).equals("anonymity"));
        return source || unnamed && !participants.isNamed(speaker.chain())
                ? new Attribution(speaker.text(), speaker.chain(), speaker.span(), speaker.channel(), true)
                : speaker;
    }

    /** {@code tweet}, {@code statement} … from the word lists called {@code channel-…}. */
    String channel(Span where, SentenceView view) {
        return view.tokens().stream()
                .filter(token -> where.contains(token.span()))
                .map(token -> view.lemma(token.index()))
                .flatMap(lemma -> codebook.words().namesWith("channel-", lemma).stream())
                .findFirst()
                .orElse("");
    }
}
