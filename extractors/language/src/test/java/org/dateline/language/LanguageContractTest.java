package org.dateline.language;

import java.util.List;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Article;
import org.dateline.core.spi.Annotator;
import org.dateline.testkit.AnnotatorContract;

class LanguageContractTest implements AnnotatorContract {

    @Override
    public Annotator annotator() {
        return new LanguageAnnotator(() -> DependencyEngine.shared(new ModelFolder(List.of())));
    }

    @Override
    public AnnotatedArticle prepare(Article article) {
        return new AnnotatedArticle(article);
    }

    @Override
    public Article sample() {
        return Article.builder()
                .headline("Norland Threatens To Close Its Embassy In Sudland")
                .paragraph(
                        "LUND, March 3 (AP) \u2014 Norland\u2019s foreign minister said on Friday that troops had left.")
                .build();
    }
}
