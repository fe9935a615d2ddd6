package org.dateline.core.pipeline;

import java.util.List;
import java.util.Map;
import org.dateline.core.model.ArticleLinks;
import org.dateline.core.model.Disagreement;
import org.dateline.core.model.Entity;
import org.dateline.core.model.Event;
import org.dateline.core.model.Issue;
import org.dateline.core.model.Place;
import org.dateline.core.model.Story;

/**
 * What linking makes of a corpus; every list is sorted by id.
 *
 * @param links by article id
 * @param issues what linkers could not use of their own input, a user's corrections for instance
 */
public record Linked(
        Map<String, ArticleLinks> links,
        List<Entity> entities,
        List<Event> events,
        List<Story> stories,
        List<Place> places,
        List<Disagreement> disagreements,
        List<Issue> issues) {}
