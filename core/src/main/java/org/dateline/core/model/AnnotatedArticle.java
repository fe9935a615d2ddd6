package org.dateline.core.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An article with what has been found in it so far. Immutable: {@link #with} gives a new one. */
public final class AnnotatedArticle {

    private final Article article;
    private final Map<Class<?>, List<Annotation>> byKind;
    private final Map<Class<?>, Map<Integer, List<Annotation>>> bySentence = new HashMap<>();

    public AnnotatedArticle(Article article) {
        this(article, Map.of());
    }

    private AnnotatedArticle(Article article, Map<Class<?>, List<Annotation>> byKind) {
        this.article = article;
        this.byKind = byKind;
        byKind.forEach((kind, annotations) -> bySentence.put(kind, groupBySentence(annotations)));
    }

    private static Map<Integer, List<Annotation>> groupBySentence(List<Annotation> annotations) {
        Map<Integer, List<Annotation>> groups = new HashMap<>();
        for (Annotation annotation : annotations) {
            groups.computeIfAbsent(sentenceOf(annotation), number -> new ArrayList<>())
                    .add(annotation);
        }
        return groups;
    }

    private static int sentenceOf(Annotation annotation) {
        if (annotation instanceof Token token) {
            return token.sentence();
        }
        if (annotation instanceof Sentence sentence) {
            return sentence.number();
        }
        if (annotation instanceof Clause clause) {
            return clause.sentence();
        }
        if (annotation instanceof EntityMention mention) {
            return mention.sentence();
        }
        if (annotation instanceof TimeExpression time) {
            return time.sentence();
        }
        if (annotation instanceof Quote quote) {
            return quote.sentence();
        }
        return annotation instanceof EventMention event ? event.sentence() : -1;
    }

    public Article article() {
        return article;
    }

    /** All annotations of one kind, in the order of the text. */
    @SuppressWarnings("unchecked") // the map is filled by class
    public <A extends Annotation> List<A> all(Class<A> kind) {
        return (List<A>) byKind.getOrDefault(kind, List.of());
    }

    /** The annotations of one kind that belong to a sentence, in the order of the text; labels belong to none. */
    @SuppressWarnings("unchecked") // the map is filled by class
    public <A extends Annotation> List<A> in(int sentence, Class<A> kind) {
        return (List<A>) bySentence.getOrDefault(kind, Map.of()).getOrDefault(sentence, List.of());
    }

    public List<Sentence> sentences() {
        return all(Sentence.class);
    }

    public List<Token> tokens(int sentence) {
        return in(sentence, Token.class);
    }

    public List<Clause> clauses(int sentence) {
        return in(sentence, Clause.class);
    }

    /** The words of a span. */
    public String text(Span span) {
        return span.in(article.text());
    }

    /** Everything found, kind by kind, each in the order of the text. */
    public List<Annotation> annotations() {
        return byKind.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().getSimpleName()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    /** This and more; tokens and clauses keep the order in which they are given, all else is sorted by its span. */
    public AnnotatedArticle with(List<? extends Annotation> more) {
        Map<Class<?>, List<Annotation>> all = new HashMap<>(byKind);
        Map<Class<?>, List<Annotation>> added = new HashMap<>();
        for (Annotation annotation : more) {
            added.computeIfAbsent(annotation.getClass(), kind -> new ArrayList<>())
                    .add(annotation);
        }
        added.forEach((kind, list) -> {
            List<Annotation> merged = new ArrayList<>(byKind.getOrDefault(kind, List.of()));
            merged.addAll(list);
            if (kind != Token.class && kind != Clause.class) {
                merged.sort(Comparator.comparing(Annotation::span));
            }
            all.put(kind, List.copyOf(merged));
        });
        return new AnnotatedArticle(article, Map.copyOf(all));
    }

    /** This without the annotations of one kind. */
    public AnnotatedArticle without(Class<? extends Annotation> kind) {
        Map<Class<?>, List<Annotation>> rest = new HashMap<>(byKind);
        rest.remove(kind);
        return new AnnotatedArticle(article, Map.copyOf(rest));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnnotatedArticle that && article.equals(that.article) && byKind.equals(that.byKind);
    }

    @Override
    public int hashCode() {
        return Objects.hash(article, byKind);
    }

    @Override
    public String toString() {
        return "AnnotatedArticle[" + article.id() + ", " + annotations().size() + " annotations]";
    }
}
