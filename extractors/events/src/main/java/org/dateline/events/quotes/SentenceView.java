package org.dateline.events.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Clause;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.PredicateKind;
import org.dateline.core.model.Sentence;
import org.dateline.core.model.Span;
import org.dateline.core.model.Token;

/** One sentence with its words, clauses and mentions. */
record SentenceView(
        Sentence sentence, String text, List<Token> tokens, List<Clause> clauses, List<EntityMention> mentions) {

    static SentenceView of(AnnotatedArticle article, Sentence sentence) {
        int number = sentence.number();
        return new SentenceView(
                sentence,
                article.article().text(),
                article.tokens(number),
                article.clauses(number),
                article.in(number, EntityMention.class));
    }

    int number() {
        return sentence.number();
    }

    /** The word at an index in lower case; empty outside the sentence. */
    String word(int index) {
        return index < 0 || index >= tokens.size()
                ? ""
                : tokens.get(index).form().toLowerCase(Locale.ROOT);
    }

    /** The clause of a verb. */
    Optional<Clause> clauseOf(int verb) {
        return clauses.stream()
                .filter(clause -> clause.predicate() == verb && clause.kind() != PredicateKind.NOUN)
                .findFirst();
    }

    Optional<Clause> clause(int number) {
        return clauses.stream().filter(clause -> clause.number() == number).findFirst();
    }

    /** The innermost mention whose name or noun stands at a word. */
    Optional<EntityMention> mentionAt(int token) {
        if (token < 0 || token >= tokens.size()) {
            return Optional.empty();
        }
        Span word = tokens.get(token).span();
        Optional<EntityMention> byHead = mentions.stream()
                .filter(mention -> mention.head().contains(word))
                .min((one, other) ->
                        Integer.compare(one.span().length(), other.span().length()));
        return byHead.isPresent()
                ? byHead
                : mentions.stream()
                        .filter(mention -> mention.span().contains(word))
                        .min((one, other) -> Integer.compare(
                                one.span().length(), other.span().length()));
    }

    /** The mention that begins at a word. */
    Optional<EntityMention> mentionFrom(int token) {
        if (token < 0 || token >= tokens.size()) {
            return Optional.empty();
        }
        int start = tokens.get(token).span().start();
        return mentions.stream()
                .filter(mention -> mention.span().start() == start)
                .max((one, other) ->
                        Integer.compare(one.span().length(), other.span().length()));
    }

    /** The index of the first word that begins at or behind an offset. */
    int indexAt(int offset) {
        int index = 0;
        while (index < tokens.size() && tokens.get(index).span().start() < offset) {
            index++;
        }
        return index;
    }
}
