package org.dateline.language;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Argument;
import org.dateline.core.model.Article;
import org.dateline.core.model.Clause;
import org.dateline.core.model.Label;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Token;

/** Reads sentences with the real engine and shows what was found in a form that is easy to compare. */
final class Reader {

    private static final LanguageAnnotator ANNOTATOR =
            new LanguageAnnotator(() -> DependencyEngine.shared(new ModelFolder(List.of())));

    private Reader() {}

    static AnnotatedArticle read(String text) {
        return read(Article.builder().paragraphs(text).build());
    }

    static AnnotatedArticle read(Article article) {
        AnnotatedArticle empty = new AnnotatedArticle(article);
        return empty.with(ANNOTATOR.annotate(empty));
    }

    /** The clause with a lemma: what it is, how it hangs on which clause, and its arguments. */
    static String clause(String lemma, String text) {
        return clause(lemma, read(text));
    }

    /** The clause with a lemma in a headline. */
    static String headline(String lemma, String headline) {
        return clause(lemma, read(Article.builder().headline(headline).build()));
    }

    private static String clause(String lemma, AnnotatedArticle article) {
        Clause clause = article.all(Clause.class).stream()
                .filter(one -> one.lemma().equals(lemma))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no clause " + lemma + " among "
                        + article.all(Clause.class).stream().map(Clause::lemma).toList()));
        return standing(clause)
                + link(article, clause)
                + clause.arguments().stream()
                        .map(argument -> "; " + argument(article, argument))
                        .collect(Collectors.joining());
    }

    private static String standing(Clause clause) {
        return clause.kind().code()
                + " " + clause.voice().code()
                + " " + clause.tense().code()
                + (clause.perfect() ? " perfect" : "")
                + (clause.progressive() ? " progressive" : "")
                + (clause.modality() == Modality.NONE
                        ? ""
                        : " " + clause.modality().code())
                + (clause.negated() ? " not" : "");
    }

    private static String link(AnnotatedArticle article, Clause clause) {
        String governor = clause.governor() < 0
                ? ""
                : " of "
                        + article.clauses(clause.sentence())
                                .get(clause.governor())
                                .lemma();
        return ", " + clause.link().code() + governor + (clause.marker().isEmpty() ? "" : " by " + clause.marker());
    }

    private static String argument(AnnotatedArticle article, Argument argument) {
        return argument.role().code()
                + (argument.preposition().isEmpty() ? "" : ":" + argument.preposition())
                + (argument.inherited() ? "*" : "")
                + " " + article.text(argument.span());
    }

    /** Words with their heads and relations, as {@code word<relation<head}. */
    static String tree(String text) {
        AnnotatedArticle article = read(text);
        List<Token> tokens = article.tokens(0);
        return tokens.stream()
                .map(token -> token.form() + "<" + token.relation()
                        + (token.head() < 0
                                ? ""
                                : "<" + tokens.get(token.head()).form()))
                .collect(Collectors.joining(" "));
    }

    static List<String> names(String text) {
        AnnotatedArticle article = read(text);
        return article.all(Label.class).stream()
                .map(label -> label.name() + " " + article.text(label.span()))
                .toList();
    }
}
