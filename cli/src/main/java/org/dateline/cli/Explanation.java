package org.dateline.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.dateline.core.model.Article;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventPlace;
import org.dateline.core.model.Label;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Side;

/** One report of an event with everything that led to its coding. */
record Explanation(LinkedArticle article, EventMention report) {

    void print(PrintWriter out) {
        Article text = article.article();
        line(
                out,
                "report",
                report.id(article.id()) + "  event " + article.links().event(report.id(article.id())));
        line(
                out,
                "article",
                text.metadata().title() + "  (" + text.provenance().sourceUri() + ", record "
                        + text.provenance().record() + ")");
        line(out, "words", report.span().in(text.text()));
        line(out, "trigger", report.trigger().in(text.text()) + "  by rule " + report.rule());
        line(
                out,
                "type",
                report.coding().type().code() + " " + report.coding().mode() + "  cameo "
                        + report.coding().cameo() + "  contexts "
                        + report.coding().contexts());
        line(out, "actors", side(Side.ACTOR));
        line(out, "recipients", side(Side.RECIPIENT) + (report.reciprocal() ? "(reciprocal)" : ""));
        line(
                out,
                "status",
                report.status().code()
                        + (report.negated() ? ", negated" : "")
                        + (report.historical() ? ", historical" : ""));
        line(out, "date", report.date().value() + "  (" + report.date().basis() + ")");
        line(out, "place", report.place().map(Explanation::place).orElse(""));
        line(
                out,
                "according to",
                report.attribution().text()
                        + (report.attribution().channel().isEmpty()
                                ? ""
                                : ", " + report.attribution().channel())
                        + (report.attribution().hedged() ? ", hedged" : ""));
        line(out, "confidence", Double.toString(report.confidence()));
        report.decisions().forEach(decision -> line(out, "", "- " + decision));
        article.annotated().all(Label.class).stream()
                .filter(label -> label.isAbout(report.id(article.id())))
                .forEach(label -> line(out, label.scheme(), label(label, text)));
        out.println();
    }

    private static String label(Label label, Article text) {
        return label.name() + label.value().replaceFirst("\\S+", "") + ": \""
                + label.span().in(text.text()) + "\"";
    }

    private String side(Side side) {
        return report.side(side).map(Explanation::participant).collect(Collectors.joining("; "));
    }

    private static String participant(Participant participant) {
        return participant.text() + " [" + participant.code() + ", from "
                + participant.basis().code() + "]";
    }

    private static String place(EventPlace place) {
        return place.text()
                + place.place()
                        .map(known -> " = " + known.name() + ", " + known.country())
                        .orElse("") + "  (" + place.basis() + ")";
    }

    private static void line(PrintWriter out, String label, String value) {
        out.printf("%-13s %s%n", label, value.replaceAll("\\s+", " "));
    }
}
