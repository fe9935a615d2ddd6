package org.dateline.events.actors;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.ActorCode;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.CodeBasis;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.PartOfSpeech;
import org.dateline.core.model.Sentence;
import org.dateline.core.model.Span;
import org.dateline.core.model.Token;

/**
 * An article that is no more than a phrase, as a table of actors holds it: "Danish trade unions", perhaps with a line of
 * context. The phrase as a whole is then one mention, whatever its parts are.
 */
final class BarePhrase {

    private static final int LONGEST = 120;

    /** Penn tags of finite verbs, which no phrase has. */
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private BarePhrase() {}

    /** The phrase, if the article is no more than that. */
    static Optional<Span> in(AnnotatedArticle article) {
        List<Sentence> sentences = article.sentences();
        String text = article.article().text();
        boolean small = !sentences.isEmpty() && sentences.size() <= 2 && text.length() <= LONGEST;
        return small && isPhrase(article, sentences.get(0))
                ? Optional.of(sentences.get(0).span())
                : Optional.empty();
    }

    private static boolean isPhrase(AnnotatedArticle article, Sentence sentence) {
        List<Token> tokens = article.tokens(sentence.number());
        boolean stops = article.text(sentence.span()).endsWith(".") && tokens.size() > 1;
        return !tokens.isEmpty() && !stops && tokens.stream().noneMatch(token -> isPredicate(token, tokens));
    }

    /** "Five arrested in X" is a headline, not a phrase; "Mali's displaced" is one. */
    private static boolean isPredicate(Token token, List<Token> tokens) {
        if (token.index() > 0 && tokens.get(token.index() - 1).tag().equals("POS")) {
            return false;
        }
        boolean verb = token.partOfSpeech() == PartOfSpeech.VERB || token.partOfSpeech() == PartOfSpeech.AUX;
        return FINITE.contains(token.tag()) || verb && token.head() == Token.ROOT;
    }

    /** @param parts the mentions inside it, of which the longest lends its kind */
    static EntityMention mention(
            Knowledge knowledge, AnnotatedArticle article, Span phrase, String day, List<EntityMention> parts) {
        String words = article.text(phrase);
        String context = article.article().text().substring(phrase.end()).strip();
        ActorCode code = new PhraseReader(knowledge).code(words, context, day);
        Optional<EntityMention> part = parts.stream()
                .max(Comparator.comparingInt(mention -> mention.span().length()));
        return new EntityMention(
                phrase,
                0,
                part.map(EntityMention::kind).orElse(EntityKind.GROUP),
                part.map(EntityMention::form).orElse(MentionForm.NOMINAL),
                part.map(EntityMention::head).orElse(phrase),
                part.map(EntityMention::name).orElse(words),
                part.map(EntityMention::role).orElse(""),
                part.map(EntityMention::chain).orElse("c1"),
                code,
                code.isKnown() ? CodeBasis.TEXT : CodeBasis.NONE,
                part.flatMap(EntityMention::place),
                part.map(EntityMention::sameAs).orElse(""),
                0.9);
    }
}
