package org.dateline.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.ActorCode;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.CodeBasis;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Side;
import org.dateline.core.model.Span;
import org.dateline.core.model.Token;

/** Who is meant by words of an article, as far as it is known already. */
record Mentions(AnnotatedArticle article) {

    /** The mention whose head is the head of these words: "the minister of Peru" is the minister and not Peru. */
    Optional<EntityMention> of(Span words, int sentence) {
        List<EntityMention> here = article.in(sentence, EntityMention.class);
        Span head = head(words, sentence);
        return here.stream()
                .filter(mention -> mention.head().overlaps(head))
                .max(Comparator.comparingInt(
                        (EntityMention mention) -> mention.span().length()));
    }

    Participant participant(Side side, Span words, int sentence) {
        return of(words, sentence)
                .map(mention -> new Participant(
                        side, words, name(mention, words), mention.chain(), mention.code(), mention.basis()))
                .orElseGet(
                        () -> new Participant(side, words, article.text(words), "", ActorCode.UNKNOWN, CodeBasis.NONE));
    }

    /** The words themselves; for a pronoun what it stands for. */
    private String name(EntityMention mention, Span words) {
        if (mention.form() != MentionForm.PRONOUN) {
            return article.text(words);
        }
        return article.all(EntityMention.class).stream()
                .filter(other -> other.chain().equals(mention.chain()) && other.form() == MentionForm.NAME)
                .map(EntityMention::name)
                .findFirst()
                .orElseGet(() -> article.text(words));
    }

    /** The word on which the others hang; all of them where no grammar is known. */
    private Span head(Span words, int sentence) {
        List<Token> inside = article.tokens(sentence).stream()
                .filter(token -> words.contains(token.span()))
                .toList();
        return inside.stream()
                .filter(token -> inside.stream().noneMatch(other -> other.index() == token.head()))
                .map(Token::span)
                .findFirst()
                .orElse(words);
    }
}
