package org.dateline.linking.entities;

import java.util.HashMap;
import java.util.Map;

/** Organisations, groups and places: by their names and countries. Not safe for many threads. */
final class BodyResemblance implements Resemblance {

    private static final double SAME = .85;
    /** An acronym and a name with these initials. */
    private static final double ACRONYM = .9;

    private final BodyReader reader;
    private final BodyMatcher matcher;
    private final Map<String, BodyForm> forms = new HashMap<>();

    BodyResemblance(BodyReader reader, BodyMatcher matcher) {
        this.reader = reader;
        this.matcher = matcher;
    }

    private BodyForm form(Alias alias) {
        return forms.computeIfAbsent(alias.name(), reader::read);
    }

    @Override
    public boolean isVague(Alias alias) {
        return false;
    }

    @Override
    public boolean forbids(Alias a, Alias b) {
        return a.isForeignTo(b);
    }

    @Override
    public double score(Alias a, Alias b) {
        double score = matcher.score(form(a), form(b));
        if (score == ACRONYM) {
            return a.sharesStory(b) ? score : 0;
        }
        return score >= SAME ? score : 0;
    }
}
