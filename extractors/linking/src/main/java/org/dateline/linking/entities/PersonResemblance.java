package org.dateline.linking.entities;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Persons: by their names. A family name alone joins only within a story, or where office and country are the same too. Not safe
 * for many threads.
 */
final class PersonResemblance implements Resemblance {

    /** From here on two names are one name, see {@code docs/accuracy-linking.md}. */
    static final double SAME = .74;

    /** Below, two names are of two persons, whatever speaks for one. */
    private static final double OTHER = .60;

    /** The one who holds an office in a story. */
    private static final double OFFICE = .75;

    private final NameReader reader;
    private final NameMatcher matcher;
    private final Offices offices;
    private final Map<String, NameForm> forms = new HashMap<>();

    PersonResemblance(NameReader reader, NameMatcher matcher, Offices offices) {
        this.offices = offices;
        this.reader = reader;
        this.matcher = matcher;
    }

    private NameForm form(Alias alias) {
        return forms.computeIfAbsent(alias.name(), reader::read);
    }

    @Override
    public boolean isVague(Alias alias) {
        if (!alias.isNamed()) {
            return true;
        }
        NameForm form = form(alias);
        return form.ideographs().isEmpty() && form.words().size() < 2;
    }

    @Override
    public boolean forbids(Alias a, Alias b) {
        if (!a.isNamed() || !b.isNamed()) {
            return a.isForeignTo(b) || !shareOffice(a, b) && !a.isNamed() && !b.isNamed();
        }
        if (isVague(a) || isVague(b)) {
            return familyScore(a, b) < OTHER;
        }
        return a.isForeignTo(b) && !a.sharesStory(b) || matcher.score(form(a), form(b)) < OTHER;
    }

    @Override
    public double score(Alias a, Alias b) {
        if (!a.isNamed() || !b.isNamed()) {
            return a.sharesStory(b) && shareOffice(a, b) ? OFFICE : 0;
        }
        boolean vagueA = isVague(a);
        boolean vagueB = isVague(b);
        if (vagueA || vagueB) {
            boolean near = !a.isForeignTo(b) && (a.sharesStory(b) || a.sharesOffice(b));
            double score = near ? familyScore(a, b) : 0;
            return score >= SAME ? score * .9 : 0;
        }
        double score = matcher.score(form(a), form(b));
        return score >= SAME ? score : 0;
    }

    private boolean shareOffice(Alias a, Alias b) {
        Set<String> held = offices.of(a.roles());
        held.retainAll(offices.of(b.roles()));
        return !held.isEmpty();
    }

    /** The last words of both; an initial in front must fit too. */
    private double familyScore(Alias a, Alias b) {
        if (form(a).tokens().get(0).isInitial() || form(b).tokens().get(0).isInitial()) {
            return matcher.score(form(a), form(b));
        }
        return matcher.score(family(form(a)), family(form(b)));
    }

    private static NameForm family(NameForm form) {
        int size = form.tokens().size();
        return form.withTokens(form.tokens().subList(size - 1, size));
    }
}
