package org.dateline.linking.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.core.model.ActorCode;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleLinks;
import org.dateline.core.model.CodeBasis;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.Place;
import org.dateline.core.model.Provenance;
import org.dateline.core.model.Span;
import org.dateline.core.spi.Links;
import org.dateline.core.spi.Links.Pair;
import org.junit.jupiter.api.Test;

class EntitiesLinkerTest {

    private static final Place LUNDIA = new Place("geo:1", "Lundia", "LND", "", 0, 0, "PPLC", "1");

    private final EntitiesLinker linker = new EntitiesLinker();

    @Test
    void onePersonInSpellings() {
        Map<String, String> groups = link(List.of(
                person(1, "s1", "Fouad Hussein", "foreign minister", "IRQ"),
                person(2, "s2", "Fuad Hussein", "", "IRQ")));

        assertEquals(groups.get("a1#c"), groups.get("a2#c"));
    }

    @Test
    void aFamilyNameAloneNeverJoinsAcrossStories() {
        Map<String, String> groups = link(List.of(
                person(1, "s1", "Fouad Hussein", "foreign minister", "IRQ"), person(2, "s2", "Hussein", "", "")));

        assertNotEquals(groups.get("a1#c"), groups.get("a2#c"));
    }

    @Test
    void aFamilyNameJoinsWithinAStoryIfOnlyOnePersonBearsIt() {
        Map<String, String> one =
                link(List.of(person(1, "s1", "Fouad Hussein", "", "IRQ"), person(2, "s1", "Hussein", "", "IRQ")));
        Map<String, String> two = link(List.of(
                person(1, "s1", "Fouad Hussein", "", "IRQ"),
                person(2, "s1", "Hussein", "", "IRQ"),
                person(3, "s1", "Saddam Hussein", "", "IRQ")));

        assertEquals(one.get("a1#c"), one.get("a2#c"));
        assertNotEquals(two.get("a1#c"), two.get("a2#c"));
        assertNotEquals(two.get("a1#c"), two.get("a3#c"));
    }

    @Test
    void namesakesOfTwoCountriesAreTwo() {
        Map<String, String> groups =
                link(List.of(person(1, "s1", "Mira Sol", "", "SWE"), person(2, "s2", "Mira Sol", "", "ESP")));

        assertNotEquals(groups.get("a1#c"), groups.get("a2#c"));
    }

    @Test
    void aCapitalThatActsIsItsGovernment() {
        Map<String, String> groups = link(List.of(
                actor(1, "Lundia", Optional.of(LUNDIA)),
                actor(2, "Nordmark", Optional.of(new Place("geo:2", "Nordmark", "LND", "", 0, 0, "PCLI", "2")))));

        assertEquals(groups.get("a1#c"), groups.get("a2#c"));
    }

    @Test
    void whatSpeaksForAStateIsItsGovernmentAlsoWithoutAPlace() {
        LinkedArticle crown = article(
                1,
                "",
                EntityKind.ORGANIZATION,
                "the Crown",
                "",
                ActorCode.of("LND", ""),
                Optional.empty(),
                "state:LND");

        Map<String, String> groups = link(List.of(crown, actor(2, "Lundia", Optional.of(LUNDIA))));

        assertEquals(groups.get("a1#c"), groups.get("a2#c"));
    }

    @Test
    void theOrderDoesNotMatter() {
        List<LinkedArticle> articles = new ArrayList<>(List.of(
                person(1, "s1", "Fouad Hussein", "", "IRQ"),
                person(2, "s1", "Hussein", "", "IRQ"),
                person(3, "s2", "F. Hussein", "", "IRQ"),
                person(4, "s2", "Fuad Husain", "", "")));
        Map<String, String> inOrder = link(articles);
        Collections.reverse(articles);

        assertEquals(inOrder, link(articles));
    }

    /** A driver in a few lines: one block a key, pairs united without vetoes. */
    private Map<String, String> link(List<LinkedArticle> articles) {
        List<EntityDigest> digests = articles.stream().map(linker::digest).toList();
        Map<String, List<EntityDigest>> blocks = new TreeMap<>();
        digests.forEach(digest -> linker.keys(digest)
                .forEach(key ->
                        blocks.computeIfAbsent(key, other -> new ArrayList<>()).add(digest)));
        List<Pair> pairs = new ArrayList<>();
        blocks.values().forEach(block -> pairs.addAll(linker.join(block).same()));
        Links settled = pairs.isEmpty() ? Links.NONE : linker.settle(digests, Links.ofSame(pairs));
        Map<String, String> groups = new TreeMap<>();
        digests.forEach(digest -> digest.chains().forEach(chain -> groups.put(chain.id(), chain.id())));
        settled.same().forEach(pair -> {
            String from = groups.get(pair.b());
            String into = groups.get(pair.a());
            String smaller = from.compareTo(into) < 0 ? from : into;
            groups.replaceAll((id, group) -> group.equals(from) || group.equals(into) ? smaller : group);
        });
        return groups;
    }

    private static LinkedArticle person(int number, String story, String name, String role, String country) {
        ActorCode code = country.isEmpty() ? ActorCode.UNKNOWN : ActorCode.of(country, "GOV");
        return article(number, story, EntityKind.PERSON, name, role, code, Optional.empty(), "");
    }

    private static LinkedArticle actor(int number, String name, Optional<Place> place) {
        return article(number, "", EntityKind.ORGANIZATION, name, "", ActorCode.of("LND", "GOV"), place, "");
    }

    private static LinkedArticle article(
            int number,
            String story,
            EntityKind kind,
            String name,
            String role,
            ActorCode code,
            Optional<Place> place,
            String sameAs) {
        Article article = new Article(
                "a" + number, Provenance.NONE, org.dateline.core.model.Metadata.NONE, name, List.of(), 1, List.of());
        Span span = new Span(0, name.length());
        EntityMention mention = new EntityMention(
                span, 0, kind, MentionForm.NAME, span, name, role, "c", code, CodeBasis.TEXT, place, sameAs, 1);
        ArticleLinks links = new ArticleLinks(story, Optional.empty(), Map.of(), Map.of(), Map.of());
        return new LinkedArticle(new AnnotatedArticle(article).with(List.of(mention)), links);
    }
}
