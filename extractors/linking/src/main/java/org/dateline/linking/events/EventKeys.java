package org.dateline.linking.events;

import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.linking.events.ReportDigest.Kind;
import org.dateline.linking.events.ReportDigest.Party;

/** The blocks of a report: those that could be of one event share one. */
final class EventKeys {

    private static final long MONTH = 31;

    private final Stems stems;

    EventKeys(Stems stems) {
        this.stems = stems;
    }

    /** Within its story by the kind of its type and by its words; across stories by type, half month and everybody who takes part. */
    ReportDigest on(ReportDigest report) {
        Kind type = report.type();
        Set<String> keys = new TreeSet<>();
        String context = report.story().isEmpty() ? report.articleId() : report.story();
        keys.add(context + "|" + type.scheme() + (type.quadClass() == 0 ? type.code() : type.quadClass()));
        report.trigger().stream().filter(stems::isTelling).forEach(stem -> keys.add(context + "|" + stems.group(stem)));
        if (report.when().days() <= MONTH) {
            long half = Math.floorDiv(report.when().first(), MONTH / 2);
            for (Party party : Parties.all(report)) {
                if (!party.entity().isEmpty()) {
                    keys.add(type.code() + "|" + half + "|" + party.entity());
                    keys.add(type.code() + "|" + (half + 1) + "|" + party.entity());
                }
            }
        }
        return new ReportDigest(
                report.id(),
                report.articleId(),
                report.story(),
                type,
                report.standing(),
                report.negated(),
                report.historical(),
                report.actors(),
                report.recipients(),
                report.reciprocal(),
                report.named(),
                report.when(),
                report.where(),
                report.trigger(),
                report.context(),
                report.numbers(),
                new ArrayList<>(keys));
    }
}
