package org.dateline.linking.events;

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

    BlockKeys of(ReportDigest report) {
        return BlockKeys.of(within(report), across(report));
    }

    /** In its story, by the kind of its type and by its words. */
    Set<String> within(ReportDigest report) {
        Kind type = report.type();
        Set<String> keys = new TreeSet<>();
        String context = report.story().isEmpty() ? report.articleId() : report.story();
        keys.add(context + "|" + type.scheme() + (type.quadClass() == 0 ? type.code() : type.quadClass()));
        report.trigger().stream()
                .filter(stems::isTelling)
                .flatMap(stem -> stems.groups(stem).stream())
                .forEach(group -> keys.add(context + "|" + group));
        return keys;
    }

    /** In all stories, by type, half month and everybody who takes part. */
    Set<String> across(ReportDigest report) {
        Set<String> keys = new TreeSet<>();
        if (report.when().days() > MONTH) {
            return keys;
        }
        String code = report.type().code();
        long half = Math.floorDiv(report.when().first(), MONTH / 2);
        for (Party party : Parties.all(report)) {
            if (!party.entity().isEmpty()) {
                keys.add(code + "|" + half + "|" + party.entity());
                keys.add(code + "|" + (half + 1) + "|" + party.entity());
            }
        }
        return keys;
    }
}
