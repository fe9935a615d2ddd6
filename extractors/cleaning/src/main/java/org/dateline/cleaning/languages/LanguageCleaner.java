package org.dateline.cleaning.languages;

import java.util.stream.Collectors;
import org.dateline.core.model.Article;
import org.dateline.core.model.PassageKind;
import org.dateline.core.spi.Cleaner;
import org.dateline.core.spi.Collection;

/** Fills in the language of an article that has none. A text that tells nothing keeps it empty. */
final class LanguageCleaner implements Cleaner {

    /** More text than this changes no answer. */
    private static final int SAMPLE = 1500;

    @Override
    public String name() {
        return "languages";
    }

    @Override
    public Article clean(Article article, Collection collection) {
        if (!article.metadata().language().isEmpty()) {
            return article;
        }
        return Languages.of(sample(article))
                .map(language -> article.with(
                        article.metadata().with().language(language, "text").build()))
                .orElse(article);
    }

    private static String sample(Article article) {
        String body = article.body();
        if (body.isBlank()) {
            body = article.passages().stream()
                    .filter(passage ->
                            passage.kind() == PassageKind.HEADLINE || passage.kind() == PassageKind.STANDFIRST)
                    .map(passage -> passage.span().in(article.text()))
                    .collect(Collectors.joining("\n"));
        }
        return body.length() > SAMPLE ? body.substring(0, SAMPLE) : body;
    }
}
