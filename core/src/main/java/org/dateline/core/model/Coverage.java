package org.dateline.core.model;

import java.util.List;

/**
 * What one outlet makes of one event. An outlet is silent if it tells a story of the event without the event, in an article that is not
 * known to be older than the first report, while two outlets or more report it in their own words: what one outlet alone reports,
 * nobody else need have known.
 *
 * @param outlet see {@link Article#voice()}
 * @param first is no other outlet known to have reported it earlier? Several are first where dates do not tell; a copy is never first
 * @param published when its first article of {@code articles} appeared; empty where unknown
 * @param reports the ids of its reports of the event, sorted; none where it is silent
 * @param articles the ids of its articles that report the event; where it is silent, of those that do not
 * @param repeats the outlets whose texts it repeats, where it is a copy
 * @param differs the slots in which it contradicts another report, see {@link Disagreement}
 * @param refines the slots in which it is more or less exact than another report
 */
public record Coverage(
        String eventId,
        String outlet,
        Standing standing,
        boolean first,
        DateValue published,
        List<String> reports,
        List<String> articles,
        List<String> repeats,
        List<String> differs,
        List<String> refines) {

    public Coverage {
        reports = List.copyOf(reports);
        articles = List.copyOf(articles);
        repeats = List.copyOf(repeats);
        differs = List.copyOf(differs);
        refines = List.copyOf(refines);
    }
}
