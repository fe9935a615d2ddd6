package org.dateline.linking.corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.ActorCode;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleLinks;
import org.dateline.core.model.CodeBasis;
import org.dateline.core.model.Copy;
import org.dateline.core.model.CopyKind;
import org.dateline.core.model.Entity;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.Provenance;
import org.dateline.core.model.Span;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.pipeline.Linked;
import org.dateline.core.pipeline.Linking;
import org.dateline.core.spi.Linker;
import org.dateline.core.spi.Links;
import org.dateline.core.spi.Links.Pair;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {

    @TempDir
    private Path folder = Path.of("");

    private List<Linker<?>> linkers(String lines) throws IOException {
        Path file = folder.resolve("corrections.csv");
        Files.writeString(file, "action,target,first,second,note\n" + lines);
        return new CorrectionsPlugin().linkers(new Options() {
            @Override
            public Optional<String> value(String name) {
                return Optional.of(file.toString());
            }

            @Override
            public TextPolicy textPolicy() {
                return TextPolicy.NONE;
            }
        });
    }

    private Linked linked(String lines, Linker<?>... others) throws IOException {
        List<Linker<?>> all = new ArrayList<>(linkers(lines));
        all.addAll(List.of(others));
        List<AnnotatedArticle> articles = List.of(article("Ivo Kranz"), article("The Baron"), article("I. Kranz"));
        return new Linking(all).link(articles::stream);
    }

    @Test
    void mergesWhatLinkersDoNot() throws IOException {
        Map<String, ArticleLinks> links =
                linked("merge,entity,Ivo Kranz,The Baron,\n").links();

        assertEquals(entity(links, "Ivo Kranz"), entity(links, "The Baron"));
        assertNotEquals(entity(links, "Ivo Kranz"), entity(links, "I. Kranz"));
    }

    @Test
    void keepsApartWhatLinkersJoin() throws IOException {
        Map<String, ArticleLinks> links = linked("split,entity,ivo kranz,I. Kranz,a cousin\n", new JoinEverything())
                .links();

        assertNotEquals(entity(links, "Ivo Kranz"), entity(links, "I. Kranz"));
        assertEquals(entity(links, "Ivo Kranz"), entity(links, "The Baron"));
    }

    @Test
    void idsNameTheSameThingWhateverElseIsCorrected() throws IOException {
        String id = entity(linked("").links(), "The Baron");
        Linked corrected = linked("merge,entity,%1$s,Ivo Kranz,\nrename,entity,%1$s,Baron Ivo Kranz,\n".formatted(id));

        assertEquals(
                List.of("Baron Ivo Kranz", "I. Kranz"),
                corrected.entities().stream().map(Entity::name).sorted().toList());
        assertEquals(List.of(), corrected.issues());
    }

    @Test
    void recodesAndRejects() throws IOException {
        Linked corrected = linked("recode,entity,Ivo Kranz,NOR:BUS,\nreject,entity,The Baron,,a ship\n");

        assertEquals("", entity(corrected.links(), "The Baron"));
        assertEquals(
                List.of("NOR:BUS", ":"),
                corrected.entities().stream()
                        .sorted(Comparator.comparing(Entity::name).reversed())
                        .map(entity -> entity.code().toString())
                        .toList());
    }

    @Test
    void correctsStoriesAndCopies() throws IOException {
        String first = article("Ivo Kranz").article().id();
        String second = article("The Baron").article().id();
        String story = linked("").links().get(first).storyId();
        Linked corrected =
                linked("merge,copy,%1$s,%2$s,\nrename,story,%3$s,The baron's visit,\n".formatted(first, second, story));

        assertEquals(
                Optional.of(new Copy(first, second, CopyKind.COPY)),
                corrected.links().get(first).copy());
        assertEquals(
                corrected.links().get(first).storyId(),
                corrected.links().get(second).storyId());
        assertEquals(
                1,
                corrected.stories().stream()
                        .filter(each -> each.title().equals("The baron's visit"))
                        .count());
    }

    @Test
    void aWrongLineIsAnIssueThatSaysWhatToDo() throws IOException {
        Linked corrected = linked(String.join(
                "\n",
                "merge,person,Ivo Kranz,The Baron,",
                "glue,entity,Ivo Kranz,The Baron,",
                "recode,story,s1,CONSULT,",
                "recode,entity,Ivo Kranz,norwegian,",
                "rename,entity,Ivo Kranz,,",
                "merge,entity,Ivo Kranz,Nobody,",
                "merge,entity,Ivo Kranz,The Baron,\n"));

        assertEquals(
                List.of(
                        "2 no target \"person\"; there are entity, event, story, copy",
                        "3 no action \"glue\"; there are merge, split, rename, reject, recode",
                        "4 story does not take recode; it takes merge, split, rename, reject",
                        "5 \"norwegian\" is no actor code such as IRQ:GOV",
                        "6 nothing in the column second",
                        "7 no entity \"Nobody\" in this collection; ids are in entities.csv, names in mentions.csv"),
                corrected.issues().stream()
                        .map(issue -> issue.record() + " " + issue.message())
                        .sorted()
                        .toList());
        assertEquals(entity(corrected.links(), "Ivo Kranz"), entity(corrected.links(), "The Baron"));
    }

    private static String entity(Map<String, ArticleLinks> links, String name) {
        return links.get(article(name).article().id()).entity("c");
    }

    private static AnnotatedArticle article(String name) {
        Article article = Article.builder().paragraph(name).build().from(new Provenance(name, 1, "", "", ""));
        Span span = new Span(0, name.length());
        return new AnnotatedArticle(article)
                .with(List.of(new EntityMention(
                        span,
                        0,
                        EntityKind.PERSON,
                        MentionForm.NAME,
                        span,
                        name,
                        "",
                        "c",
                        ActorCode.UNKNOWN,
                        CodeBasis.NONE,
                        Optional.empty(),
                        "",
                        1)));
    }

    /** A linker that thinks that all is one. */
    private static final class JoinEverything implements Linker<String> {

        @Override
        public String name() {
            return "everything";
        }

        @Override
        public Target target() {
            return Target.ENTITIES;
        }

        @Override
        public String digest(org.dateline.core.model.LinkedArticle article) {
            return article.id() + "#c";
        }

        @Override
        public java.util.Set<String> keys(String digest) {
            return java.util.Set.of("all");
        }

        @Override
        public Links join(List<String> block) {
            return Links.ofSame(block.stream()
                    .skip(1)
                    .map(id -> new Pair(block.get(0), id, .5))
                    .toList());
        }
    }
}
