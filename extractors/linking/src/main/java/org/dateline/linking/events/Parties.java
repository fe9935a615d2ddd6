package org.dateline.linking.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.core.model.EntityKind;
import org.dateline.linking.events.ReportDigest.Party;

/** How much alike those who take part in two events are. */
final class Parties {

    private static final double SAME_COUNTRY = .15;
    /** A minister and his government. */
    private static final double PERSON_AND_STATE = .5;

    /** A minister and "officials" of his country, who may be others. */
    private static final double PERSON_AND_OTHERS = .1;

    private static final double SAME_SECTOR_TOO = .7;

    /** A name without a country may be anybody. */
    private static final double PERHAPS = .2;

    /** How much it counts that two differ which are not both named: "the officials", "a group of young men". */
    private static final double UNNAMED = .4;

    private Parties() {}

    /**
     * What two reports say of who took part.
     *
     * @param alike between 0 and 1, the mean of both sides; a side that one of the two does not know counts as nothing
     * @param unlike between 0 and 1, the mean of both sides; a side that one of the two does not know counts as nothing
     * @param otherActors does each name one who acts, and the two are two?
     * @param otherRecipients does each name one who is acted on, and the two are two?
     */
    record Sides(double alike, double unlike, boolean otherActors, boolean otherRecipients) {

        private Sides turned() {
            return new Sides(alike, unlike, otherRecipients, otherActors);
        }
    }

    /** Where one of the two has no sides, or they act alike, whichever way fits better. */
    static Sides compare(ReportDigest a, ReportDigest b) {
        boolean together = a.articleId().equals(b.articleId());
        if (isOneSided(a) || isOneSided(b)) {
            Likeness all = alike(all(a), all(b), together);
            return new Sides(all.value(), all.unlike(), all.isOther(), false);
        }
        Sides straight =
                bothSides(alike(a.actors(), b.actors(), together), alike(a.recipients(), b.recipients(), together));
        if (!a.reciprocal() && !b.reciprocal()) {
            return straight;
        }
        Sides turned = bothSides(
                        alike(a.actors(), b.recipients(), together), alike(a.recipients(), b.actors(), together))
                .turned();
        return turned.alike() > straight.alike() ? turned : straight;
    }

    private static Sides bothSides(Likeness actors, Likeness recipients) {
        return new Sides(
                (actors.value() + recipients.value()) / 2,
                (actors.unlike() + recipients.unlike()) / 2,
                actors.isOther(),
                recipients.isOther());
    }

    private static boolean isOneSided(ReportDigest report) {
        return report.reciprocal()
                && (report.actors().isEmpty() || report.recipients().isEmpty());
    }

    static List<Party> all(ReportDigest report) {
        List<Party> all = new ArrayList<>(report.actors());
        all.addAll(report.recipients());
        return all;
    }

    /** @param isOther does each name somebody of one kind whom the other does not know? */
    private record Likeness(double value, double unlike, boolean isOther) {

        static final Likeness UNKNOWN = new Likeness(0, 0, false);
    }

    /**
     * The mean of the best matches, counted over both lists, each party matched once.
     *
     * @param together do both stand in one article, which calls a thing by one name or by a noun that fits it?
     */
    private static Likeness alike(List<Party> a, List<Party> b, boolean together) {
        List<Party> shorter = known(a.size() <= b.size() ? a : b);
        List<Party> rest = new ArrayList<>(known(a.size() <= b.size() ? b : a));
        if (shorter.isEmpty() || rest.isEmpty()) {
            return Likeness.UNKNOWN;
        }
        int longer = Math.max(rest.size(), shorter.size());
        double sum = 0;
        List<Party> strangers = new ArrayList<>();
        for (Party party : bestFirst(shorter, rest)) {
            int best = best(party, rest);
            double alike = best < 0 ? 0 : alike(party, rest.get(best));
            sum += alike;
            if (alike > 0) {
                rest.remove(best);
            } else {
                strangers.add(party);
            }
        }
        double value = (sum / shorter.size() + sum / longer) / 2;
        boolean sure = together || areComparable(a, b);
        return new Likeness(value, (1 - value) * (sure ? 1 : UNNAMED), areTwo(strangers, rest));
    }

    /** The index of the first that is most alike; -1 where there is none. */
    private static int best(Party party, List<Party> others) {
        int best = -1;
        double most = -1;
        for (int i = 0; i < others.size(); i++) {
            double alike = alike(party, others.get(i));
            if (alike > most) {
                most = alike;
                best = i;
            }
        }
        return best;
    }

    private static boolean areComparable(List<Party> a, List<Party> b) {
        for (Party one : a) {
            for (Party other : b) {
                if (areComparable(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean areTwo(List<Party> a, List<Party> b) {
        for (Party one : a) {
            for (Party other : b) {
                if (areTwo(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Names of one kind: a base is not another than the troops who are hit there. */
    private static boolean areComparable(Party a, Party b) {
        return a.named() && b.named() && a.kind() == b.kind();
    }

    private static boolean areTwo(Party a, Party b) {
        return areComparable(a, b) && alike(a, b) == 0;
    }

    /** Those who find themselves on the other side first, so that nobody takes their place. */
    private static List<Party> bestFirst(List<Party> parties, List<Party> others) {
        if (parties.size() < 2) {
            return parties;
        }
        return parties.stream()
                .sorted(Comparator.comparingDouble((Party party) -> -alike(party, others.get(best(party, others)))))
                .toList();
    }

    private static List<Party> known(List<Party> parties) {
        for (Party party : parties) {
            if (!party.isKnown()) {
                return parties.stream().filter(Party::isKnown).toList();
            }
        }
        return parties;
    }

    private static double alike(Party a, Party b) {
        if (!a.entity().isEmpty() && a.entity().equals(b.entity())) {
            return 1;
        }
        if (a.isNamedPerson() && b.isNamedPerson()) {
            return 0;
        }
        if (a.country().isEmpty() || b.country().isEmpty()) {
            return a.isNamedPerson() || b.isNamedPerson() ? 0 : PERHAPS;
        }
        if (!a.country().equals(b.country())) {
            return 0;
        }
        if (!isSameHand(a, b)) {
            return SAME_COUNTRY;
        }
        if (a.isNamedPerson() || b.isNamedPerson()) {
            Party other = a.isNamedPerson() ? b : a;
            return other.kind() == EntityKind.ORGANIZATION ? PERSON_AND_STATE : PERSON_AND_OTHERS;
        }
        return SAME_SECTOR_TOO;
    }

    /** A country acts through its government and its forces alike. */
    private static boolean isSameHand(Party a, Party b) {
        return a.sector().equals(b.sector()) || isState(a) && isState(b);
    }

    private static boolean isState(Party party) {
        return party.sector().isEmpty()
                || party.sector().equals("GOV")
                || party.sector().equals("MIL");
    }
}
