package org.dateline.linking.disagreements;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.Disagreement;
import org.dateline.core.model.Place;
import org.dateline.core.model.Quantity;
import org.dateline.core.model.Span;
import org.dateline.linking.disagreements.Claim.Party;

/** Goes through the slots of two reports of one event. */
final class ClaimComparison {

    private final Claim a;
    private final Claim b;
    private final List<Disagreement> found = new ArrayList<>();

    private ClaimComparison(Claim a, Claim b) {
        this.a = a;
        this.b = b;
    }

    /** The first is the one with the smaller id. */
    static List<Disagreement> of(Claim one, Claim other) {
        boolean inOrder = one.report().compareTo(other.report()) <= 0;
        ClaimComparison comparison = inOrder ? new ClaimComparison(one, other) : new ClaimComparison(other, one);
        comparison.compare();
        return comparison.found;
    }

    private void compare() {
        note(
                Standings.compare(a.status(), b.status()),
                "status",
                a.status().code(),
                a.evidence(),
                b.status().code(),
                b.evidence());
        note(
                Days.compare(a.date(), b.date()),
                "date",
                a.date().value(),
                a.evidence(),
                b.date().value(),
                b.evidence());
        if (!a.place().isEmpty() && !b.place().isEmpty()) {
            Place placeA = a.place().get(0);
            Place placeB = b.place().get(0);
            note(Places.compare(placeA, placeB), "place", placeA.name(), a.evidence(), placeB.name(), b.evidence());
        }
        parties("actor", a.actors(), b.actors());
        parties("recipient", a.recipients(), b.recipients());
        a.quantities().forEach(this::quantity);
    }

    private void parties(String slot, List<Party> ofA, List<Party> ofB) {
        Verdict verdict = Parties.compare(ofA, ofB);
        if (verdict != Verdict.SAME) {
            String namesA = ClaimReader.names(ofA).orElse("");
            String namesB = ClaimReader.names(ofB).orElse("");
            note(verdict, slot, namesA, ofA.get(0).span(), namesB, ofB.get(0).span());
        }
    }

    /** With the number of the other report that fits best, so that "from 5,200 to 3,000" is compared end by end. */
    private void quantity(Quantity ofA) {
        Verdict best = Verdict.CONFLICT;
        Quantity nearest = ofA;
        boolean any = false;
        for (Quantity ofB : b.quantities()) {
            if (ofB.kind().equals(ofA.kind())) {
                Verdict verdict = Numbers.compare(ofA.low(), ofA.high(), ofB.low(), ofB.high());
                if (!any || verdict.compareTo(best) < 0) {
                    best = verdict;
                    nearest = ofB;
                }
                any = true;
            }
        }
        if (any) {
            note(best, ofA.kind(), Numbers.value(ofA), ofA.span(), Numbers.value(nearest), nearest.span());
        }
    }

    private void note(Verdict verdict, String slot, String valueA, Span spanA, String valueB, Span spanB) {
        if (verdict != Verdict.SAME) {
            boolean conflict = verdict == Verdict.CONFLICT;
            found.add(
                    new Disagreement(a.event(), slot, valueA, a.report(), spanA, valueB, b.report(), spanB, conflict));
        }
    }
}
