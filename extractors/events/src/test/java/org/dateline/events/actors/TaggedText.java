package org.dateline.events.actors;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Annotation;
import org.dateline.core.model.Article;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Label;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.PartOfSpeech;
import org.dateline.core.model.Sentence;
import org.dateline.core.model.Span;
import org.dateline.core.model.Token;

/**
 * Makes an article with tokens out of sentences written as {@code word|tag|relation|name}; the last two may be left out, as
 * may the tag of a proper noun. A name goes on through the words that follow it with the same kind.
 */
final class TaggedText {

    private final List<Annotation> annotations = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private TaggedText() {}

    static AnnotatedArticle of(String day, String... sentences) {
        return new TaggedText().article(day, sentences);
    }

    private AnnotatedArticle article(String day, String... sentences) {
        for (int i = 0; i < sentences.length; i++) {
            sentence(i, sentences[i]);
        }
        Metadata metadata = Metadata.builder()
                .published(
                        day.isEmpty() ? DateValue.UNKNOWN : DateValue.ofDay(java.time.LocalDate.parse(day), "sidecar"))
                .build();
        Article article =
                Article.builder().metadata(metadata).paragraph(text.toString()).build();
        return new AnnotatedArticle(article).with(annotations);
    }

    private void sentence(int number, String tagged) {
        if (number > 0) {
            text.append(' ');
        }
        int start = text.length();
        String open = "";
        int nameStart = 0;
        int nameEnd = 0;
        String[] words = tagged.split(" ");
        for (int i = 0; i < words.length; i++) {
            String[] parts = words[i].split("\\|", -1);
            if (i > 0 && !parts[0].matches("[,.;)]|'s") && !text.toString().endsWith("(")) {
                text.append(' ');
            }
            Span span = new Span(text.length(), text.length() + parts[0].length());
            text.append(parts[0]);
            String tag = parts.length > 1 && !parts[1].isEmpty() ? parts[1] : "NNP";
            String relation = parts.length > 2 ? parts[2] : "dep";
            annotations.add(new Token(span, number, i, parts[0], parts[0], part(tag), tag, Token.ROOT, relation));
            String name = parts.length > 3 ? parts[3] : "";
            if (!name.equals(open) && !open.isEmpty()) {
                annotations.add(new Label(new Span(nameStart, nameEnd), "names", open, ""));
            }
            nameStart = name.equals(open) ? nameStart : span.start();
            nameEnd = span.end();
            open = name;
        }
        if (!open.isEmpty()) {
            annotations.add(new Label(new Span(nameStart, nameEnd), "names", open, ""));
        }
        annotations.add(new Sentence(new Span(start, text.length()), number));
    }

    private static PartOfSpeech part(String tag) {
        return switch (tag) {
            case "NNP", "NNPS" -> PartOfSpeech.PROPN;
            case "NN", "NNS" -> PartOfSpeech.NOUN;
            case "JJ" -> PartOfSpeech.ADJ;
            case "DT" -> PartOfSpeech.DET;
            case "IN", "TO" -> PartOfSpeech.ADP;
            case "CC" -> PartOfSpeech.CCONJ;
            case "CD" -> PartOfSpeech.NUM;
            case "POS" -> PartOfSpeech.PART;
            case "PRP", "PRP$" -> PartOfSpeech.PRON;
            case ",", "." -> PartOfSpeech.PUNCT;
            default -> tag.startsWith("VB") ? PartOfSpeech.VERB : PartOfSpeech.X;
        };
    }
}
