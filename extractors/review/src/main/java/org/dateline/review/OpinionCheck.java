package org.dateline.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Label;
import org.dateline.core.model.Span;
import org.dateline.core.model.Status;

/** Turns opinions on the reports of a piece into labels that stand on words of the article. */
final class OpinionCheck {

    private final String scheme;
    private final Types types;
    private final String articleId;
    private final Piece piece;
    private final LeftOut leftOut;
    private final List<Label> labels = new ArrayList<>();

    OpinionCheck(String scheme, Types types, String articleId, Piece piece, LeftOut leftOut) {
        this.scheme = scheme;
        this.types = types;
        this.articleId = articleId;
        this.piece = piece;
        this.leftOut = leftOut;
    }

    /** @param reports those of the question, which are numbered from 1 */
    List<Label> check(List<Answer.Opinion> opinions, List<EventMention> reports) {
        Set<Integer> answered = new HashSet<>();
        for (Answer.Opinion opinion : opinions) {
            if (opinion.report() < 1 || opinion.report() > reports.size()) {
                leftOut.add("a verdict", "there is no such report");
            } else if (!answered.add(opinion.report())) {
                leftOut.add(name(opinion), "there is one already");
            } else {
                check(opinion, reports.get(opinion.report() - 1));
            }
        }
        if (answered.size() < reports.size()) {
            leftOut.add((reports.size() - answered.size()) + " reports", "nothing was said of them");
        }
        return List.copyOf(labels);
    }

    private void check(Answer.Opinion opinion, EventMention report) {
        if (opinion.verdict().equals("right")) {
            label(Verdict.RIGHT, report.span(), report, "");
            return;
        }
        Optional<Span> quote = piece.nearest(opinion.quote(), report.span());
        if (quote.isEmpty()) {
            leftOut.add(name(opinion), "its quote is not in the text");
        } else if (opinion.verdict().equals("wrong")) {
            label(Verdict.WRONG, quote.get(), report, "");
        } else if (opinion.verdict().equals("amend")) {
            amend(opinion, quote.get(), report);
        } else {
            leftOut.add(name(opinion), "it is none of right, wrong, amend");
        }
    }

    private void amend(Answer.Opinion opinion, Span quote, EventMention report) {
        int before = labels.size();
        if (!opinion.type().isEmpty() && types.coding(opinion.type()).isEmpty()) {
            leftOut.add(name(opinion), "its type is not in the codebook");
        } else if (!opinion.type().isEmpty() && !opinion.type().equals(Types.code(report.coding()))) {
            label(Verdict.TYPE, quote, report, opinion.type());
        }
        Optional<Status> status = Statuses.of(opinion.status());
        if (!opinion.status().isEmpty() && status.isEmpty()) {
            leftOut.add(name(opinion), "there is no such status");
        }
        status.filter(other -> other != report.status())
                .ifPresent(other -> label(Verdict.STATUS, quote, report, other.code()));
        amend(Verdict.ACTOR, opinion.actors(), opinion, report);
        amend(Verdict.RECIPIENT, opinion.recipients(), opinion, report);
        if (labels.size() == before) {
            leftOut.add(name(opinion), "it changes nothing");
        }
    }

    /** A side is amended as a whole or not at all. */
    private void amend(Verdict side, List<String> names, Answer.Opinion opinion, EventMention report) {
        List<Span> spans = names.stream()
                .flatMap(name -> piece.nearest(name, report.span()).stream())
                .distinct()
                .toList();
        if (spans.size() < names.size()) {
            leftOut.add(name(opinion), "one of its sides is not in the text");
        } else {
            spans.forEach(span -> label(side, span, report, ""));
        }
    }

    private void label(Verdict verdict, Span span, EventMention report, String code) {
        labels.add(new Label(span, scheme, verdict.code(), Verdict.value(report.id(articleId), code)));
    }

    private static String name(Answer.Opinion opinion) {
        return "verdict on report " + opinion.report();
    }
}
