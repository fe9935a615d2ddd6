package org.dateline.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.pipeline.Linked;
import org.dateline.core.pipeline.MemoryCorpus;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final Coding MEETING = new Coding(new EventType("plover", "CONSULT"), "meet", List.of(), "", 1, 1);

    private final List<AnnotatedArticle> articles = new ArrayList<>();
    private final Map<String, ArticleLinks> links = new TreeMap<>();
    private final Map<String, List<String>> events = new TreeMap<>();
    private final List<Disagreement> disagreements = new ArrayList<>();

    /** @param reports the event of each of its reports, by id */
    private String article(String outlet, String day, String story, String of, Map<String, String> reports) {
        Article article = Article.builder()
                .paragraph("Ministers met, says " + outlet)
                .metadata(Metadata.builder()
                        .outlet(outlet, "option")
                        .published(DateValue.ofIso(day, "option"))
                        .build())
                .build()
                .from(new Provenance(outlet + articles.size(), 1, "text/plain", "test", ""));
        articles.add(new AnnotatedArticle(article));
        Optional<Copy> copy =
                Optional.of(of).filter(id -> !id.isEmpty()).map(id -> new Copy(article.id(), id, CopyKind.IDENTICAL));
        links.put(article.id(), new ArticleLinks(story, copy, Map.of(), reports, Map.of()));
        reports.forEach((report, event) ->
                events.computeIfAbsent(event, id -> new ArrayList<>()).add(report));
        return article.id();
    }

    private void disagree(String slot, String reportA, String reportB, boolean conflict) {
        disagreements.add(
                new Disagreement("e1", slot, "a", reportA, new Span(0, 1), "b", reportB, new Span(0, 1), conflict));
    }

    private static Event event(String id, List<String> reports) {
        return new Event(
                id,
                MEETING,
                Status.OCCURRED,
                false,
                false,
                DateValue.UNKNOWN,
                "",
                List.of(),
                true,
                reports.stream().sorted().toList(),
                reports.size(),
                reports.size(),
                "",
                0,
                1);
    }

    private List<Coverage> coverage() {
        List<Event> all = events.entrySet().stream()
                .map(entry -> event(entry.getKey(), entry.getValue()))
                .toList();
        Linked linked = new Linked(links, List.of(), all, List.of(), List.of(), disagreements, List.of());
        Corpus corpus = new MemoryCorpus(new Run("0", Map.of(), Map.of()), articles, linked, List.of());
        try (Stream<Coverage> coverage = corpus.coverage()) {
            return coverage.toList();
        }
    }

    /** {@code Gazette agrees} and so on. */
    private String standings() {
        return coverage().stream()
                .map(one -> one.outlet() + " " + one.standing().code() + (one.first() ? " first" : ""))
                .collect(Collectors.joining(", "));
    }

    @Test
    void whatOneOutletTellsItTellsAlone() {
        article("Gazette", "2020-05-02", "s1", "", Map.of("r1", "e1"));
        article("Herald", "2020-05-03", "s1", "", Map.of());

        assertEquals("Gazette alone first", standings());
    }

    @Test
    void outletsOfTheStoryThatCouldHaveReportedItAreSilent() {
        article("Gazette", "2020-05-02", "s1", "", Map.of("r1", "e1"));
        article("Herald", "2020-05-03", "s1", "", Map.of("r2", "e1"));
        article("Early Post", "2020-05-01", "s1", "", Map.of());
        article("Late Post", "2020-05-03", "s1", "", Map.of());
        article("Stranger", "2020-05-03", "s2", "", Map.of());

        assertEquals("Gazette agrees first, Herald agrees, Late Post silent", standings());
    }

    @Test
    void copiesAreNeitherIndependentNorFirst() {
        String origin = article("Wire", "2020-05-02", "s1", "", Map.of("r1", "e1"));
        article("Herald", "2020-05-02", "s1", origin, Map.of("r2", "e1"));

        assertEquals("Herald copy, Wire alone first", standings());
        assertEquals(List.of("Wire"), coverage().get(0).repeats());
    }

    @Test
    void aCopyWithWordsOfItsOwnElsewhereIsIndependent() {
        String origin = article("Wire", "2020-05-02", "s1", "", Map.of("r1", "e1"));
        article("Herald", "2020-05-02", "s1", origin, Map.of("r2", "e1"));
        article("Herald", "2020-05-03", "s1", "", Map.of("r3", "e1"));

        assertEquals("Herald agrees, Wire agrees first", standings());
        assertEquals(List.of("r3"), coverage().get(0).reports());
    }

    @Test
    void onlyConflictsMakeOutletsDiffer() {
        article("Gazette", "2020-05-02", "s1", "", Map.of("r1", "e1"));
        article("Herald", "2020-05-02", "s1", "", Map.of("r2", "e1"));
        article("Post", "", "s1", "", Map.of("r3", "e1"));
        disagree("dead", "r1", "r2", true);
        disagree("date", "r1", "r3", false);

        assertEquals("Gazette differs first, Herald differs first, Post agrees", standings());
        assertEquals(List.of("dead"), coverage().get(0).differs());
        assertEquals(List.of("date"), coverage().get(2).refines());
    }
}
