package org.dateline.core.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Annotation;
import org.dateline.core.model.Article;
import org.dateline.core.model.Issue;
import org.dateline.core.model.Label;
import org.dateline.core.model.Layer;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Provenance;
import org.dateline.core.model.Sentence;
import org.dateline.core.model.Severity;
import org.dateline.core.model.Span;
import org.dateline.core.spi.Annotator;
import org.dateline.core.spi.IssueCollector;
import org.junit.jupiter.api.Test;

class AnnotatingTest {

    private static final Article ARTICLE =
            Article.builder().paragraph("They met.").build();

    private final List<Issue> issues = new ArrayList<>();

    private record Finder(
            String name,
            Set<Layer> needs,
            Set<Layer> gives,
            Set<String> languages,
            Function<AnnotatedArticle, List<? extends Annotation>> find)
            implements Annotator {
        @Override
        public List<? extends Annotation> annotate(AnnotatedArticle article) {
            return find.apply(article);
        }
    }

    private static final Annotator SENTENCES = new Finder(
            "z-sentences",
            Set.of(),
            Set.of(Layer.SENTENCES),
            Set.of("en"),
            article -> List.of(new Sentence(new Span(0, 9), 0)));

    private static final Annotator LABELS = new Finder(
            "a-labels",
            Set.of(Layer.SENTENCES),
            Set.of(Layer.LABELS),
            Set.of(),
            article -> article.sentences().stream()
                    .map(sentence -> new Label(sentence.span(), "test", "seen", ""))
                    .toList());

    @Test
    void whoNeedsALayerRunsBehindWhoGivesIt() {
        AnnotatedArticle annotated = new Annotating(List.of(LABELS, SENTENCES)).annotate(ARTICLE, issues::add);
        assertEquals(1, annotated.all(Label.class).size());
        assertTrue(issues.isEmpty());
    }

    @Test
    void aFailureAndASpanOutsideTheTextAreIssuesAndTheRestStands() {
        Annotator broken = new Finder("broken", Set.of(), Set.of(Layer.TIMES), Set.of(), article -> {
            throw new IllegalArgumentException("bug");
        });
        Annotator outside = new Finder(
                "outside",
                Set.of(),
                Set.of(Layer.QUOTES),
                Set.of(),
                article -> List.of(new Label(new Span(0, 99), "test", "far", "")));
        AnnotatedArticle annotated = new Annotating(List.of(broken, outside, SENTENCES)).annotate(ARTICLE, issues::add);
        assertEquals(
                List.of("plugin-failed", "plugin-failed"),
                issues.stream().map(Issue::code).toList());
        assertEquals(1, annotated.annotations().size());
    }

    @Test
    void whatAnAnnotatorReportsIsAnIssueOfItsArticleAndWhatItFoundStands() {
        Annotator talkative = new Annotator() {
            @Override
            public String name() {
                return "talkative";
            }

            @Override
            public Set<Layer> gives() {
                return Set.of(Layer.LABELS);
            }

            @Override
            public List<Label> annotate(AnnotatedArticle article) {
                return List.of(new Label(new Span(0, 4), "test", "seen", ""));
            }

            @Override
            public List<Label> annotate(AnnotatedArticle article, IssueCollector issues) {
                issues.report(Severity.INFO, "doubtful", "one of two");
                return annotate(article);
            }
        };
        Article article = ARTICLE.from(new Provenance("a.html", 7, "text/html", "html", ""));
        AnnotatedArticle annotated = new Annotating(List.of(talkative)).annotate(article, issues::add);
        assertEquals(1, annotated.all(Label.class).size());
        assertEquals(List.of(new Issue(Severity.INFO, "doubtful", "one of two", "a.html", 7, "talkative")), issues);
    }

    @Test
    void anotherLanguageIsAnIssueAndNotNonsense() {
        Metadata french = Metadata.builder().language("fr", "text").build();
        AnnotatedArticle annotated =
                new Annotating(List.of(LABELS, SENTENCES)).annotate(ARTICLE.with(french), issues::add);
        assertTrue(annotated.annotations().isEmpty());
        assertEquals(
                List.of("language-unsupported"),
                issues.stream().map(Issue::code).toList());
    }
}
