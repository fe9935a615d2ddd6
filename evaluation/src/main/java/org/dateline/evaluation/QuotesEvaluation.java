package org.dateline.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Article;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.Quote;
import org.dateline.core.model.QuoteKind;
import org.dateline.core.plugin.Parts;

/** Texts with the quotations in them, and who is quoted. */
final class QuotesEvaluation implements Evaluation {

    private static final String GROUP = "quotes";

    /** Two quotations are one if this much of their words is the same (F1 of the words). */
    private static final double SAME = 0.8;

    private final Parts parts;

    QuotesEvaluation(Parts parts) {
        this.parts = parts;
    }

    @Override
    public String name() {
        return GROUP;
    }

    @Override
    public String goldFormat() {
        return "JSON lines with text and quotes, a list of text and speaker (empty where nobody is named), perhaps published";
    }

    @Override
    public Figures evaluate(Path gold) throws IOException {
        List<JsonNode> rows = GoldLines.read(gold, "text", "quotes");
        List<Article> articles = new ArrayList<>();
        for (JsonNode row : rows) {
            DateValue published = DateValue.ofIso(GoldLines.text(row, "published"), "format");
            articles.add(Bench.article(articles.size() + 1, GoldLines.text(row, "text"), published));
        }
        List<AnnotatedArticle> annotated = new Bench(parts).annotate(articles);
        Figures figures = new Figures();
        Count spans = Count.NONE;
        int speakers = 0;
        for (int i = 0; i < rows.size(); i++) {
            AnnotatedArticle article = annotated.get(i);
            List<Quote> left = new ArrayList<>(article.all(Quote.class).stream()
                    .filter(quote -> quote.kind() != QuoteKind.INDIRECT)
                    .toList());
            for (JsonNode wanted : rows.get(i).path("quotes")) {
                String words = GoldLines.text(wanted, "text");
                Optional<Quote> match = left.stream()
                        .filter(quote -> overlap(words, article.text(quote.span())) >= SAME)
                        .findFirst();
                match.ifPresent(left::remove);
                boolean speaker =
                        match.isPresent() && isSpeaker(article, match.get(), GoldLines.text(wanted, "speaker"));
                spans = spans.plus(match.isPresent() ? 1 : 0, 0, match.isPresent() ? 0 : 1);
                speakers += speaker ? 1 : 0;
                if (!speaker) {
                    figures.error("record " + (i + 1) + ": " + words + ": "
                            + match.map(quote -> "said by \"" + quote.speaker().text() + "\"")
                                    .orElse("not found"));
                }
            }
            spans = spans.plus(0, left.size(), 0);
        }
        return figures.put(GROUP, "span", spans)
                .put("speakers", "of the quotations found", "right", Count.ratio(speakers, spans.hit()));
    }

    /** One of the names by which the article calls the speaker holds all words of the gold's. */
    private static boolean isSpeaker(AnnotatedArticle article, Quote quote, String speaker) {
        String chain = quote.speaker().chain();
        if (speaker.isEmpty()) {
            return quote.speaker().text().isEmpty();
        }
        return holds(quote.speaker().text(), speaker)
                || article.all(EntityMention.class).stream()
                        .filter(mention -> !chain.isEmpty() && mention.chain().equals(chain))
                        .anyMatch(mention -> holds(article.text(mention.span()), speaker));
    }

    private static boolean holds(String text, String speaker) {
        return words(text).containsAll(words(speaker));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static double overlap(String a, String b) {
        List<String> left = new ArrayList<>(words(b));
        int size = left.size();
        int common = 0;
        for (String word : words(a)) {
            common += left.remove(word) ? 1 : 0;
        }
        return Count.ratio(2.0 * common, words(a).size() + size);
    }
}
