package org.dateline.linking.corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.ActorCode;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleLinks;
import org.dateline.core.model.CodeBasis;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.Provenance;
import org.dateline.core.model.Span;
import org.dateline.core.pipeline.Linking;
import org.dateline.core.spi.Linker;
import org.dateline.core.spi.Links;
import org.dateline.core.spi.Links.Pair;
import org.dateline.core.spi.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {

    @TempDir
    private Path folder = Path.of("");

    private List<Correction> read(String lines) throws IOException {
        Path file = folder.resolve("corrections.csv");
        Files.writeString(file, "action,target,first,second,note\n" + lines);
        return CorrectionReader.read(file);
    }

    @Test
    void mergesWhatLinkersDoNot() throws IOException {
        Linker<?> corrections = CorrectionsLinker.ofEntities(read("merge,entity,Ivo Kranz,The Baron,\n"));
        Map<String, ArticleLinks> links = link(List.of(corrections));

        assertEquals(entity(links, "Ivo Kranz"), entity(links, "The Baron"));
        assertNotEquals(entity(links, "Ivo Kranz"), entity(links, "I. Kranz"));
    }

    @Test
    void keepsApartWhatLinkersJoin() throws IOException {
        Linker<?> corrections = CorrectionsLinker.ofEntities(read("split,entity,ivo kranz,I. Kranz,a cousin\n"));
        Map<String, ArticleLinks> links = link(List.of(corrections, new JoinEverything()));

        assertNotEquals(entity(links, "Ivo Kranz"), entity(links, "I. Kranz"));
    }

    @Test
    void aWrongLineIsNamed() {
        IllegalArgumentException wrong =
                assertThrows(IllegalArgumentException.class, () -> read("merge,person,Ivo Kranz,The Baron,\n"));
        assertTrue(wrong.getMessage().endsWith("corrections.csv:2: no target \"person\"; there are entity, report"));
    }

    private static Map<String, ArticleLinks> link(List<Linker<?>> linkers) {
        List<AnnotatedArticle> articles = List.of(article("Ivo Kranz"), article("The Baron"), article("I. Kranz"));
        return new Linking(linkers).link(articles::stream).links();
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
