package org.dateline.events.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.model.ActorCode;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Annotation;
import org.dateline.core.model.Article;
import org.dateline.core.model.CodeBasis;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.PartOfSpeech;
import org.dateline.core.model.Passage;
import org.dateline.core.model.Sentence;
import org.dateline.core.model.Span;
import org.dateline.core.model.Token;

/** Makes an annotated article, without clauses, of a text whose mentions stand in brackets. */
final class BracketedText {

    private static final Pattern MENTION = Pattern.compile("\\[([^\\]=]+)=?([^\\]]*)\\]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+|'s\\b|\\S");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?]|[.!?][”\"“»’]) (?=[A-Z“\"„«‘'])");

    private final List<Annotation> annotations = new ArrayList<>();
    private final List<Span> names = new ArrayList<>();
    private final List<String> chains = new ArrayList<>();
    private int sentences;

    private BracketedText() {}

    static AnnotatedArticle read(String bracketed) {
        return new BracketedText().article(bracketed);
    }

    private AnnotatedArticle article(String marked) {
        boolean isHeadline = marked.startsWith("^");
        String bracketed = isHeadline ? marked.substring(1) : marked;
        StringBuilder plain = new StringBuilder();
        Matcher mention = MENTION.matcher(bracketed.replace("¶", "\n\n"));
        int end = 0;
        String source = bracketed.replace("¶", "\n\n");
        while (mention.find()) {
            plain.append(source, end, mention.start());
            names.add(new Span(plain.length(), plain.length() + mention.group(1).length()));
            chains.add(mention.group(2).isEmpty() ? mention.group(1) : mention.group(2));
            plain.append(mention.group(1));
            end = mention.end();
        }
        plain.append(source.substring(end));
        String lines = plain.toString().replace("\n\n", "\n");
        Article article = isHeadline
                ? Article.builder().headline(lines).build()
                : Article.builder().paragraphs(lines).build();
        return addLayers(article);
    }

    /** Sentences and words of any article, without mentions. */
    static AnnotatedArticle annotated(Article article) {
        return new BracketedText().addLayers(article);
    }

    private AnnotatedArticle addLayers(Article article) {
        for (Passage passage : article.passages()) {
            addSentences(article.text(), passage.span());
        }
        return new AnnotatedArticle(article).with(annotations);
    }

    private void addSentences(String text, Span paragraph) {
        Matcher gap = SENTENCE_END.matcher(text).region(paragraph.start(), paragraph.end());
        int start = paragraph.start();
        while (gap.find()) {
            addSentence(text, new Span(start, gap.start()));
            start = gap.end();
        }
        addSentence(text, new Span(start, paragraph.end()));
    }

    private void addSentence(String text, Span span) {
        int number = sentences++;
        annotations.add(new Sentence(span, number));
        Matcher word = WORD.matcher(text).region(span.start(), span.end());
        int index = 0;
        while (word.find()) {
            Span place = new Span(word.start(), word.end());
            annotations.add(new Token(
                    place, number, index, word.group(), word.group(), PartOfSpeech.X, "", Token.ROOT, "root"));
            index++;
        }
        for (int mention = 0; mention < names.size(); mention++) {
            if (span.contains(names.get(mention))) {
                annotations.add(mention(names.get(mention), number, text, chains.get(mention)));
            }
        }
    }

    private static EntityMention mention(Span span, int sentence, String text, String chain) {
        String name = span.in(text);
        boolean isPronoun = List.of("he", "she", "they").contains(name.toLowerCase(java.util.Locale.ROOT));
        return new EntityMention(
                span,
                sentence,
                EntityKind.PERSON,
                isPronoun ? MentionForm.PRONOUN : MentionForm.NAME,
                span,
                name,
                "",
                chain,
                ActorCode.UNKNOWN,
                CodeBasis.NONE,
                Optional.empty(),
                "",
                1);
    }
}
