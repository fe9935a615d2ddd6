package org.dateline.linking.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.linking.events.ReportDigest.Party;

/** How much alike those who take part in two events are. */
final class Parties {

    /** Nothing is known of one of the two. */
    static final double UNKNOWN = .6;

    /** Neither of the two knows anybody. */
    private static final double NONE = .75;

    /** A minister and his government. */
    private static final double SAME_COUNTRY = .25;

    private static final double SAME_SECTOR_TOO = .7;

    private Parties() {}

    static List<Party> all(ReportDigest report) {
        List<Party> all = new ArrayList<>(report.actors());
        all.addAll(report.recipients());
        return all;
    }

    /**
     * Between 0, others take part, and 1, the same do: the mean of the best matches, counted over both lists, each party matched
     * once.
     */
    static double alike(List<Party> a, List<Party> b) {
        List<Party> shorter = known(a.size() <= b.size() ? a : b);
        List<Party> rest = new ArrayList<>(known(a.size() <= b.size() ? b : a));
        if (shorter.isEmpty() || rest.isEmpty()) {
            return shorter.isEmpty() && rest.isEmpty() ? NONE : UNKNOWN;
        }
        int longer = Math.max(rest.size(), shorter.size());
        double sum = 0;
        for (Party party : shorter) {
            Party best = rest.stream()
                    .max(Comparator.comparingDouble(other -> alike(party, other)))
                    .orElse(party);
            sum += rest.remove(best) ? alike(party, best) : 0;
        }
        return (sum / shorter.size() + sum / longer) / 2;
    }

    /** Both sides of two reports; where one of them has no sides, or they are alike, whichever way fits better. */
    static double alike(ReportDigest a, ReportDigest b) {
        if (oneSided(a) || oneSided(b)) {
            return alike(all(a), all(b));
        }
        double straight = bothSides(alike(a.actors(), b.actors()), alike(a.recipients(), b.recipients()));
        if (!a.reciprocal() && !b.reciprocal()) {
            return straight;
        }
        double turned = bothSides(alike(a.actors(), b.recipients()), alike(a.recipients(), b.actors()));
        return Math.max(straight, turned);
    }

    private static boolean oneSided(ReportDigest report) {
        return report.reciprocal()
                && (report.actors().isEmpty() || report.recipients().isEmpty());
    }

    private static double bothSides(double actors, double recipients) {
        return actors == 0 || recipients == 0 ? 0 : (actors + recipients) / 2;
    }

    static List<Party> known(List<Party> parties) {
        return parties.stream().filter(Compatibility::isKnown).toList();
    }

    private static double alike(Party a, Party b) {
        if (!a.entity().isEmpty() && a.entity().equals(b.entity())) {
            return 1;
        }
        if (a.person() && b.person()) {
            return 0;
        }
        if (a.country().isEmpty() || b.country().isEmpty()) {
            return a.entity().isEmpty() || b.entity().isEmpty() ? UNKNOWN : 0;
        }
        if (!a.country().equals(b.country())) {
            return 0;
        }
        return a.person() == b.person() && sameHand(a, b) ? SAME_SECTOR_TOO : SAME_COUNTRY;
    }

    /** A country acts through its government and its forces alike. */
    private static boolean sameHand(Party a, Party b) {
        return a.sector().equals(b.sector()) || isState(a) && isState(b);
    }

    private static boolean isState(Party party) {
        return party.sector().isEmpty()
                || party.sector().equals("GOV")
                || party.sector().equals("MIL");
    }
}
