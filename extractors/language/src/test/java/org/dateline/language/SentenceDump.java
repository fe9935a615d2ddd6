package org.dateline.language;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Argument;
import org.dateline.core.model.Article;
import org.dateline.core.model.Clause;
import org.dateline.core.model.Label;
import org.dateline.core.model.Sentence;
import org.dateline.core.model.Token;

/**
 * Prints what the language annotator makes of text files, each line of which is a paragraph.
 *
 * <p>{@code java -cp … org.dateline.language.SentenceDump [--tokens] FILE…}
 */
final class SentenceDump {

    private final PrintStream out;
    private final boolean withTokens;

    private SentenceDump(PrintStream out, boolean withTokens) {
        this.out = out;
        this.withTokens = withTokens;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> given = List.of(arguments);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        SentenceDump dump = new SentenceDump(out, given.contains("--tokens"));
        LanguageAnnotator annotator = new LanguageAnnotator(() -> DependencyEngine.shared(new ModelFolder(List.of())));
        for (String name : given) {
            if (!name.startsWith("--")) {
                Article article = Article.builder()
                        .paragraphs(Files.readString(Path.of(name)))
                        .build();
                AnnotatedArticle empty = new AnnotatedArticle(article);
                dump.print(empty.with(annotator.annotate(empty)));
            }
        }
    }

    private void print(AnnotatedArticle article) {
        for (Sentence sentence : article.sentences()) {
            out.println("# " + sentence.number() + "  " + article.text(sentence.span()));
            if (withTokens) {
                article.tokens(sentence.number()).forEach(this::print);
            }
            article.all(Label.class).stream()
                    .filter(label -> sentence.span().contains(label.span()))
                    .forEach(label -> out.println("  name " + label.name() + ": " + article.text(label.span())));
            for (Clause clause : article.clauses(sentence.number())) {
                print(article, clause);
            }
            out.println();
        }
    }

    private void print(Token token) {
        out.printf(
                "  %2d %-16s %-14s %-6s %-5s %3d %s%n",
                token.index(),
                token.form(),
                token.lemma(),
                token.partOfSpeech(),
                token.tag(),
                token.head(),
                token.relation());
    }

    private void print(AnnotatedArticle article, Clause clause) {
        StringBuilder line = new StringBuilder("  (" + clause.number() + ") " + clause.lemma() + " "
                + clause.kind().code());
        line.append(' ')
                .append(clause.voice().code())
                .append(' ')
                .append(clause.tense().code());
        line.append(clause.perfect() ? " perfect" : "").append(clause.progressive() ? " progressive" : "");
        line.append(
                clause.modality() == org.dateline.core.model.Modality.NONE
                        ? ""
                        : " " + clause.modality().code());
        line.append(clause.negated() ? " NOT" : "");
        line.append("  ").append(clause.link().code()).append(" of ").append(clause.governor());
        line.append(clause.marker().isEmpty() ? "" : " \"" + clause.marker() + "\"");
        out.println(line);
        for (Argument argument : clause.arguments()) {
            out.println("        " + argument.role().code()
                    + (argument.preposition().isEmpty() ? "" : ":" + argument.preposition())
                    + (argument.inherited() ? "*" : "")
                    + (argument.clause() < 0 ? "" : " (" + argument.clause() + ")")
                    + "  [" + article.text(argument.span()) + "]");
        }
    }
}
