package org.dateline.core.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.core.model.ActorCode;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Article;
import org.dateline.core.model.CodeBasis;
import org.dateline.core.model.Entity;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.Place;
import org.dateline.core.model.Provenance;
import org.dateline.core.model.Span;
import org.dateline.core.spi.Linker;
import org.dateline.core.spi.Links;
import org.dateline.core.spi.Links.Pair;
import org.dateline.core.spi.Target;
import org.junit.jupiter.api.Test;

class LinkingTest {

    /** Joins mentions with the same last letter, but never "Bea" with anything. */
    private record LastLetter() implements Linker<List<String>> {
        @Override
        public String name() {
            return "last-letter";
        }

        @Override
        public Target target() {
            return Target.ENTITIES;
        }

        @Override
        public List<String> digest(LinkedArticle article) {
            return article.annotated().all(EntityMention.class).stream()
                    .map(mention -> article.id() + "#" + mention.chain())
                    .toList();
        }

        @Override
        public Set<String> keys(List<String> digest) {
            Set<String> keys = new TreeSet<>();
            digest.forEach(id -> keys.add(id.substring(id.length() - 1)));
            return keys;
        }

        @Override
        public Links join(List<List<String>> block) {
            List<String> ids = block.stream().flatMap(List::stream).toList();
            List<Pair> same = new ArrayList<>();
            List<Pair> apart = new ArrayList<>();
            for (String a : ids) {
                for (String b : ids) {
                    if (a.compareTo(b) < 0 && a.charAt(a.length() - 1) == b.charAt(b.length() - 1)) {
                        (a.endsWith("Bea") || b.endsWith("Bea") ? apart : same).add(new Pair(a, b, 1));
                    }
                }
            }
            return new Links(same, apart, List.of(), List.of());
        }
    }

    private static AnnotatedArticle article(String file, ActorCode code, String... names) {
        return article(file, code, Optional.empty(), names);
    }

    private static AnnotatedArticle article(String file, ActorCode code, Optional<Place> state, String... names) {
        Article article = Article.builder()
                .paragraph(String.join(" ", names))
                .build()
                .from(new Provenance(file, 1, "text/plain", "t", ""));
        List<EntityMention> mentions = new ArrayList<>();
        int start = 0;
        for (String name : names) {
            Span span = new Span(start, start + name.length());
            mentions.add(new EntityMention(
                    span,
                    0,
                    EntityKind.PERSON,
                    MentionForm.NAME,
                    span,
                    name,
                    "",
                    name,
                    code,
                    CodeBasis.TEXT,
                    state,
                    state.map(Place::id).orElse(""),
                    1));
            start += name.length() + 1;
        }
        return new AnnotatedArticle(article).with(mentions);
    }

    private static final AnnotatedArticle ONE = article("1.txt", ActorCode.of("NOR", "GOV"), "Anna");
    private static final AnnotatedArticle TWO = article("2.txt", ActorCode.UNKNOWN, "Hanna", "Otto");
    private static final AnnotatedArticle THREE = article("3.txt", ActorCode.UNKNOWN, "Bea");

    private static Linked link(List<AnnotatedArticle> articles) {
        return new Linking(List.of(new LastLetter())).link(articles::stream);
    }

    @Test
    void joinsAcrossArticlesAndKeepsApart() {
        Linked linked = link(List.of(ONE, TWO, THREE));
        String anna = linked.links().get(ONE.article().id()).entity("Anna");
        assertEquals(anna, linked.links().get(TWO.article().id()).entity("Hanna"));
        assertNotEquals(anna, linked.links().get(TWO.article().id()).entity("Otto"));
        assertNotEquals(anna, linked.links().get(THREE.article().id()).entity("Bea"));
        assertEquals(3, linked.entities().size());
    }

    @Test
    void whatOnlyTheCollectionKnowsIsFilledInAndMarked() {
        Linked linked = link(List.of(ONE, TWO, THREE));
        assertEquals(
                ActorCode.of("NOR", "GOV"),
                linked.links().get(TWO.article().id()).codes().get("Hanna"));
        assertEquals(Set.of(), linked.links().get(ONE.article().id()).codes().keySet());
    }

    @Test
    void aStateIsCalledByItsName() {
        Optional<Place> state = Optional.of(new Place("state:NOR", "Nordmark", "NOR", "", 0, 0, "PCLI", ""));
        Linked linked = link(List.of(
                article("1.txt", ActorCode.of("NOR", ""), state, "Nordic court"),
                article("2.txt", ActorCode.of("NOR", ""), state, "Nordic port")));

        assertEquals(
                List.of("Nordmark"),
                linked.entities().stream().map(Entity::name).toList());
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        List<AnnotatedArticle> articles = new ArrayList<>(List.of(ONE, TWO, THREE));
        Linked forth = link(articles);
        Collections.reverse(articles);
        Linked back = link(articles);
        assertEquals(forth, back);
    }

    @Test
    void everyArticleHasAStoryOfItsOwnWhereNobodyLinksStories() {
        Linked linked = link(List.of(ONE, TWO, THREE));
        assertEquals(3, linked.stories().size());
        assertEquals(List.of(), linked.events());
    }
}
