package org.dateline.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.core.model.ActorCode;
import org.dateline.core.model.CodeBasis;
import org.dateline.core.model.CodePoints;
import org.dateline.core.model.Coding;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventPlace;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Place;
import org.dateline.core.model.Quantity;
import org.dateline.core.model.Side;
import org.dateline.core.model.Span;
import org.dateline.core.model.TextPolicy;

/** The rows that stem from one report of an event. */
final class ReportRows {

    private static final Table REPORTS = Tables.named("reports");
    private static final Table REPORT_ACTORS = Tables.named("report_actors");

    private final LinkedArticle linked;
    private final EventMention mention;
    private final CodePoints points;
    private final TextPolicy policy;
    private final String id;

    ReportRows(LinkedArticle linked, EventMention mention, CodePoints points, TextPolicy policy) {
        this.linked = linked;
        this.mention = mention;
        this.points = points;
        this.policy = policy;
        this.id = mention.id(linked.id());
    }

    String id() {
        return id;
    }

    void write(RowSink sink) throws IOException {
        sink.row(REPORTS, report());
        for (Participant participant : mention.participants()) {
            sink.row(REPORT_ACTORS, participant(participant));
        }
    }

    private List<Object> report() {
        Coding coding = mention.coding();
        Speaker speaker = Speaker.of(linked, mention.attribution());
        Span span = points.count(mention.span());
        boolean shown = policy != TextPolicy.NONE;
        List<Object> cells = new ArrayList<>(Arrays.asList(
                id,
                linked.links().event(id),
                linked.id(),
                coding.type().code(),
                coding.mode(),
                coding.contexts(),
                ArticleRows.cameo(coding),
                ArticleRows.quadClass(coding),
                coding.type().isEvent() ? (Object) coding.intensity() : "",
                mention.status().code(),
                mention.negated(),
                mention.historical(),
                mention.date().value(),
                mention.date().precision().code(),
                mention.date().basis(),
                mention.place().flatMap(EventPlace::place).map(Place::id).orElse(""),
                mention.place().map(EventPlace::text).orElse("")));
        cells.addAll(sides());
        cells.addAll(Arrays.asList(
                mention.reciprocal(),
                speaker.entityId(),
                speaker.text(),
                mention.attribution().channel(),
                mention.attribution().hedged(),
                mention.quantities().stream().map(ReportRows::quantity).toList(),
                span.start(),
                span.end(),
                shown ? linked.annotated().text(mention.span()) : "",
                shown ? linked.annotated().text(mention.trigger()) : "",
                mention.rule(),
                mention.confidence()));
        return cells;
    }

    private List<Object> sides() {
        List<Object> cells = new ArrayList<>();
        for (Side side : Side.values()) {
            cells.add(mention.side(side).map(Participant::text).toList());
            cells.add(mention.side(side).map(one -> code(one).toString()).toList());
        }
        return cells;
    }

    private List<Object> participant(Participant participant) {
        Span span = points.count(participant.span());
        boolean linkedCode = code(participant) != participant.code();
        return List.of(
                id,
                participant.side().code(),
                linked.links().entity(participant.chain()),
                participant.text(),
                span.start(),
                span.end(),
                code(participant).toString(),
                linkedCode ? CodeBasis.LINKED.code() : participant.basis().code());
    }

    /** What the article says; where it names no country, what other articles say of the same entity. */
    private ActorCode code(Participant participant) {
        return participant.code().country().isEmpty()
                ? linked.links().codes().getOrDefault(participant.chain(), participant.code())
                : participant.code();
    }

    /** {@code dead=5}, {@code troops=3000..5200}, {@code troops=3000..} for "more than 3000". */
    private static String quantity(Quantity quantity) {
        String low = Cells.decimal(quantity.low());
        return quantity.kind() + "="
                + (quantity.low() == quantity.high() ? low : low + ".." + Cells.decimal(quantity.high()));
    }
}
