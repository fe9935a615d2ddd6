package org.dateline.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Attribution;
import org.dateline.core.model.Coding;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventPlace;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Sentence;
import org.dateline.core.model.Side;
import org.dateline.core.model.Span;
import org.dateline.core.model.Status;
import org.dateline.core.model.TimeExpression;

/** Turns events that a model finds missing into reports that stand on words of the article. */
final class MissedCheck {

    /** Nobody knows how sure a model is; this keeps its reports behind those that the coder is sure of. */
    static final double CONFIDENCE = 0.5;

    private final String rule;
    private final Types types;
    private final AnnotatedArticle article;
    private final Mentions mentions;
    private final Piece piece;
    private final LeftOut leftOut;

    MissedCheck(String rule, Types types, AnnotatedArticle article, Piece piece, LeftOut leftOut) {
        this.rule = rule;
        this.types = types;
        this.article = article;
        this.mentions = new Mentions(article);
        this.piece = piece;
        this.leftOut = leftOut;
    }

    List<EventMention> check(List<Answer.Missed> all) {
        List<EventMention> found = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            String name = "missed event " + (i + 1);
            check(all.get(i), name)
                    .filter(report -> isNew(report, name) && ids.add(report.id("")))
                    .ifPresent(found::add);
        }
        return found;
    }

    private boolean isNew(EventMention report, String name) {
        boolean known = article.in(report.sentence(), EventMention.class).stream()
                .anyMatch(other -> other.coding().type().equals(report.coding().type()));
        if (known) {
            leftOut.add(name, "an event of this type is coded in this sentence");
        }
        return !known;
    }

    private Optional<EventMention> check(Answer.Missed missed, String name) {
        List<Span> quotes = piece.find(missed.quote());
        Optional<Coding> coding = types.coding(missed.type());
        Optional<Status> status = Statuses.of(missed.status());
        if (quotes.size() != 1) {
            leftOut.add(name, quotes.isEmpty() ? "its quote is not in the text" : "its quote is there more than once");
        } else if (coding.isEmpty()) {
            leftOut.add(name, "its type is not in the codebook");
        } else if (status.isEmpty()) {
            leftOut.add(name, "there is no such status");
        } else {
            return report(missed, name, quotes.get(0), coding.get(), status.get());
        }
        return Optional.empty();
    }

    private Optional<EventMention> report(Answer.Missed missed, String name, Span quote, Coding coding, Status status) {
        Optional<Span> trigger =
                piece.find(missed.trigger()).stream().filter(quote::contains).findFirst();
        Optional<Sentence> sentence = piece.sentenceAt(quote.start());
        List<Participant> sides = new ArrayList<>(side(Side.ACTOR, missed.actors(), quote));
        sides.addAll(side(Side.RECIPIENT, missed.recipients(), quote));
        if (trigger.isEmpty() || sentence.isEmpty()) {
            leftOut.add(name, "its trigger is not in its quote");
        } else if (sides.size() < missed.actors().size() + missed.recipients().size()) {
            leftOut.add(name, "one of its sides is not in the text");
        } else if (sides.isEmpty()) {
            leftOut.add(name, "it has no sides");
        } else {
            DateValue date = date(sentence.get());
            return Optional.of(new EventMention(
                    quote,
                    sentence.get().number(),
                    trigger.get(),
                    coding,
                    status,
                    false,
                    false,
                    sides,
                    missed.reciprocal() && sides.size() > 1,
                    date,
                    place(missed.place(), quote),
                    attribution(missed.speaker(), quote),
                    List.of(),
                    rule,
                    CONFIDENCE,
                    List.of(
                            "a language model reads the words as " + Types.code(coding) + ", which no frame did",
                            "date " + date.value() + " (" + date.basis() + ")")));
        }
        return Optional.empty();
    }

    private List<Participant> side(Side side, List<String> names, Span quote) {
        return names.stream()
                .flatMap(name -> piece.nearest(name, quote).stream())
                .distinct()
                .map(span -> mentions.participant(side, span, sentence(span)))
                .toList();
    }

    private int sentence(Span span) {
        return piece.sentenceAt(span.start()).map(Sentence::number).orElse(-1);
    }

    /** What the sentence says where it names one time, else the day of the report. */
    private DateValue date(Sentence sentence) {
        List<TimeExpression> times = article.in(sentence.number(), TimeExpression.class).stream()
                .filter(time -> time.value().isKnown())
                .toList();
        DateValue published = article.article().metadata().published();
        if (times.size() == 1) {
            return times.get(0).value();
        }
        return published.firstDay().map(day -> DateValue.ofDay(day, "document")).orElse(DateValue.UNKNOWN);
    }

    private Optional<EventPlace> place(String words, Span quote) {
        return piece.nearest(words, quote)
                .map(span -> new EventPlace(
                        article.text(span),
                        mentions.of(span, sentence(span)).flatMap(EntityMention::place),
                        sentence(span) == sentence(quote) ? "sentence" : "context"));
    }

    private Attribution attribution(String words, Span quote) {
        return piece.nearest(words, quote)
                .map(span -> new Attribution(
                        article.text(span),
                        mentions.of(span, sentence(span))
                                .map(EntityMention::chain)
                                .orElse(""),
                        Optional.of(span),
                        "",
                        false))
                .orElse(Attribution.NONE);
    }
}
