package org.dateline.events.times;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Annotation;
import org.dateline.core.model.Article;
import org.dateline.core.model.Sentence;
import org.dateline.core.spi.Annotator;
import org.dateline.testkit.AnnotatorContract;

class TimesContractTest implements AnnotatorContract {

    private static final Annotator TIMES = new TimesAnnotator(TimeWords.load(), TimePatterns.load(), TimeCues.load());

    @Override
    public Annotator annotator() {
        return TIMES;
    }

    /** Every passage is a sentence. */
    @Override
    public AnnotatedArticle prepare(Article article) {
        List<Annotation> sentences = new ArrayList<>();
        article.passages().forEach(passage -> sentences.add(new Sentence(passage.span(), sentences.size())));
        return new AnnotatedArticle(article).with(sentences);
    }

    @Override
    public Article sample() {
        return Article.builder()
                .headline("Bridge to open in May 2022")
                .paragraph("The bridge fell on 3 May 2019, and two days later the port was shut.")
                .build();
    }
}
