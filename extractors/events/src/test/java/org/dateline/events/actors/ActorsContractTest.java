package org.dateline.events.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Annotation;
import org.dateline.core.model.Article;
import org.dateline.core.model.Label;
import org.dateline.core.model.PartOfSpeech;
import org.dateline.core.model.Passage;
import org.dateline.core.model.Sentence;
import org.dateline.core.model.Span;
import org.dateline.core.model.Token;
import org.dateline.core.spi.Annotator;
import org.dateline.testkit.AnnotatorContract;

class ActorsContractTest implements AnnotatorContract {

    private static final Annotator ANNOTATOR = new ActorsAnnotator(List.of());
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+|\\S");

    @Override
    public Annotator annotator() {
        return ANNOTATOR;
    }

    /** Every passage is a sentence, every capitalised word a proper noun and a person. */
    @Override
    public AnnotatedArticle prepare(Article article) {
        List<Annotation> layers = new ArrayList<>();
        int number = 0;
        for (Passage passage : article.passages()) {
            Span span = passage.span();
            layers.add(new Sentence(span, number));
            Matcher word = WORD.matcher(article.text()).region(span.start(), span.end());
            for (int index = 0; word.find(); index++) {
                boolean proper = Character.isUpperCase(word.group().codePointAt(0));
                PartOfSpeech part = proper ? PartOfSpeech.PROPN : PartOfSpeech.NOUN;
                Span own = new Span(word.start(), word.end());
                layers.add(new Token(
                        own,
                        number,
                        index,
                        word.group(),
                        word.group(),
                        part,
                        proper ? "NNP" : "NN",
                        Token.ROOT,
                        "dep"));
                if (proper) {
                    layers.add(new Label(own, "names", index % 2 == 0 ? "person" : "place", ""));
                }
            }
            number++;
        }
        return new AnnotatedArticle(article).with(layers);
    }

    @Override
    public Article sample() {
        return Article.builder()
                .headline("Norway and Chad sign a pact")
                .paragraph("The Chadian foreign minister met Norwegian officials in Oslo.")
                .build();
    }
}
