package org.dateline.events.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.PartOfSpeech;
import org.dateline.core.model.Sentence;
import org.dateline.core.model.Span;
import org.dateline.core.model.Token;

/** A sentence in our words, each with the token of the language engine that it lies in. */
final class SentenceText {

    private final int number;
    private final Words words;
    private final List<Token> tokens;
    private final List<Unit> units;
    private final int[] tokenOf;

    SentenceText(AnnotatedArticle article, Sentence sentence, UnitScanner scanner) {
        number = sentence.number();
        words = Words.of(article.article().text(), sentence.span());
        tokens = article.tokens(number);
        units = scanner.scan(words, 0, words.size());
        tokenOf = new int[words.size()];
        int token = 0;
        for (int word = 0; word < words.size(); word++) {
            int start = words.span(word).start();
            while (token + 1 < tokens.size() && tokens.get(token).span().end() <= start) {
                token++;
            }
            tokenOf[word] = token;
        }
    }

    int number() {
        return number;
    }

    /** What the packs and word lists see in it. */
    List<Unit> units() {
        return units;
    }

    Words words() {
        return words;
    }

    Optional<Token> token(int word) {
        return tokens.isEmpty() ? Optional.empty() : Optional.of(tokens.get(tokenOf[word]));
    }

    PartOfSpeech partOfSpeech(int word) {
        return token(word).map(Token::partOfSpeech).orElse(PartOfSpeech.X);
    }

    String tag(int word) {
        return token(word).map(Token::tag).orElse("");
    }

    /** The words that a span of the text covers, as {@code [from, to)}. */
    int[] range(Span span) {
        int from = words.at(span.start());
        int to = from;
        while (to < words.size() && words.span(to).start() < span.end()) {
            to++;
        }
        return new int[] {from, to};
    }

    /** Does the phrase behind a preposition belong to the verb: "expel forces from X"? */
    boolean hangsOnVerb(int preposition) {
        return token(preposition)
                .filter(token -> token.head() >= 0)
                .map(token -> tokens.get(token.head()))
                .filter(noun -> noun.relation().startsWith("obl"))
                .isPresent();
    }

    /** Is the phrase the subject of a clause, alone or coordinated? */
    boolean isSubject(int from, int to) {
        List<Integer> seen = new ArrayList<>();
        for (int word = from; word < to; word++) {
            if (words.size() > word && !tokens.isEmpty() && !seen.contains(tokenOf[word])) {
                seen.add(tokenOf[word]);
                if (tokens.get(tokenOf[word]).relation().startsWith("nsubj")) {
                    return true;
                }
            }
        }
        return false;
    }
}
