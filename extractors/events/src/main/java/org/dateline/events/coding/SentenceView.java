package org.dateline.events.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Clause;
import org.dateline.core.model.ClauseLink;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.PartOfSpeech;
import org.dateline.core.model.PredicateKind;
import org.dateline.core.model.Sentence;
import org.dateline.core.model.Span;
import org.dateline.core.model.TimeExpression;
import org.dateline.core.model.Token;

/** One sentence with everything found in it, indexed for the questions that coding asks. */
final class SentenceView {

    private final AnnotatedArticle article;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<String> lemmas;
    private final List<Clause> clauses;
    /** Hundreds of frames ask who stands at the same word. */
    private final Map<Integer, List<EntityMention>> headed = new HashMap<>();

    private final List<EntityMention> mentions;
    private final List<TimeExpression> times;
    private final List<List<Integer>> children = new ArrayList<>();
    private final Map<Integer, Clause> byNumber = new HashMap<>();
    private final Map<Integer, Clause> byPredicate = new HashMap<>();

    SentenceView(AnnotatedArticle article, Sentence sentence) {
        this.article = article;
        this.sentence = sentence;
        tokens = article.tokens(sentence.number());
        lemmas = tokens.stream()
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .toList();
        clauses = article.clauses(sentence.number());
        mentions = article.in(sentence.number(), EntityMention.class);
        times = article.in(sentence.number(), TimeExpression.class);
        tokens.forEach(token -> children.add(new ArrayList<>()));
        for (Token token : tokens) {
            if (token.head() >= 0 && token.head() < tokens.size()) {
                children.get(token.head()).add(token.index());
            }
        }
        for (Clause clause : clauses) {
            byNumber.put(clause.number(), clause);
            byPredicate.putIfAbsent(clause.predicate(), clause);
        }
    }

    AnnotatedArticle article() {
        return article;
    }

    Sentence sentence() {
        return sentence;
    }

    List<Token> tokens() {
        return tokens;
    }

    Token token(int index) {
        return tokens.get(index);
    }

    String lemma(int index) {
        return lemmas.get(index);
    }

    List<Integer> children(int index) {
        return children.get(index);
    }

    List<Clause> clauses() {
        return clauses;
    }

    List<EntityMention> mentions() {
        return mentions;
    }

    List<TimeExpression> times() {
        return times;
    }

    Optional<Clause> clause(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    Optional<Clause> clauseOf(int predicate) {
        return Optional.ofNullable(byPredicate.get(predicate));
    }

    Optional<Clause> governor(Clause clause) {
        return clause(clause.governor());
    }

    /** The clause of a verb or copula that a word stands in: the nearest one above it in the tree, else the first. */
    Optional<Clause> around(int word) {
        int at = word;
        for (int steps = 0; at >= 0 && at < tokens.size() && steps <= tokens.size(); steps++) {
            Clause clause = byPredicate.get(at);
            if (clause != null && clause.kind() != PredicateKind.NOUN) {
                return Optional.of(clause);
            }
            at = tokens.get(at).head();
        }
        return clauses.stream()
                .filter(clause -> clause.link() == ClauseLink.ROOT)
                .findFirst()
                .or(() -> clauses.stream().findFirst());
    }

    /** The span of a word and everything that hangs on it. */
    Span subtree(int index) {
        int[] range = {index, index};
        widen(index, range, 0);
        return tokens.get(range[0]).span().cover(tokens.get(range[1]).span());
    }

    private void widen(int index, int[] range, int depth) {
        range[0] = Math.min(range[0], index);
        range[1] = Math.max(range[1], index);
        if (depth > tokens.size()) {
            return;
        }
        for (int child : children.get(index)) {
            String relation = tokens.get(child).relation();
            if (!relation.equals("punct")) {
                widen(child, range, depth + 1);
            }
        }
    }

    boolean isNoun(int index) {
        PartOfSpeech part = tokens.get(index).partOfSpeech();
        return part == PartOfSpeech.NOUN || part == PartOfSpeech.PROPN;
    }

    /** The preposition in front of a noun; empty where there is none. */
    String preposition(int index) {
        return children.get(index).stream()
                .map(tokens::get)
                .filter(token -> token.relation().equals("case")
                        && !token.form().startsWith("'")
                        && !token.form().startsWith("’"))
                .min(Comparator.comparing(Token::index))
                .map(token -> token.form().toLowerCase(java.util.Locale.ROOT))
                .orElse("");
    }

    /** The mentions whose head holds a word, the shortest first. */
    List<EntityMention> mentionsAt(int index) {
        Span word = tokens.get(index).span();
        return mentions.stream()
                .filter(mention -> mention.head().contains(word))
                .sorted(Comparator.comparingInt(mention -> mention.head().length()))
                .toList();
    }

    /** Mentions of which the word is the name, or that hang on it: "the speaker" in "the speaker of parliament, Nino Abashvili". */
    List<EntityMention> mentionsHeadedBy(int index) {
        return headed.computeIfAbsent(index, this::findHeadedBy);
    }

    private List<EntityMention> findHeadedBy(int index) {
        Span word = tokens.get(index).span();
        return Stream.concat(
                        mentionsAt(index).stream(),
                        mentions.stream()
                                .filter(mention -> mention.span().contains(word)
                                        && !mention.head().contains(word)
                                        && headOf(mention.span()) == index))
                .toList();
    }

    /** The word of a phrase that the others hang on: the first whose governor lies outside. */
    int headOf(Span phrase) {
        int last = indexAt(phrase.end() - 1);
        for (int index = indexAt(phrase.start()); index <= last; index++) {
            int above = tokens.get(index).head();
            if ((above < 0 || !phrase.overlaps(tokens.get(above).span()))
                    && !tokens.get(index).relation().equals("punct")) {
                return index;
            }
        }
        return last;
    }

    int indexAt(int offset) {
        for (Token token : tokens) {
            if (token.span().end() > offset) {
                return token.index();
            }
        }
        return tokens.size() - 1;
    }
}
