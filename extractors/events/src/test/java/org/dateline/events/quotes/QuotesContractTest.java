package org.dateline.events.quotes;

import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Article;
import org.dateline.core.spi.Annotator;
import org.dateline.testkit.AnnotatorContract;

class QuotesContractTest implements AnnotatorContract {

    private static final Annotator QUOTES = new QuotesAnnotator(SpeechWords.load());

    @Override
    public Annotator annotator() {
        return QUOTES;
    }

    @Override
    public AnnotatedArticle prepare(Article article) {
        return BracketedText.annotated(article);
    }

    @Override
    public Article sample() {
        return Article.builder()
                .headline("Bridge is safe")
                .paragraph("“The bridge is safe,” he said, adding that it was “as strong as ever”.")
                .build();
    }
}
