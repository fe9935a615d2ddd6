package org.dateline.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.core.model.ActorCode;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Article;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.EntityMention;
import org.dateline.core.plugin.Parts;

/** Phrases and who they are: country and primary sector of the mention that the phrase as a whole is. */
final class ActorsEvaluation implements Evaluation {

    private static final String GROUP = "actors";

    private static final DateValue TODAY = DateValue.ofDay(LocalDate.of(2022, 7, 1), "option");

    private final Bench bench;

    ActorsEvaluation(Parts parts) {
        bench = new Bench(parts);
    }

    @Override
    public String name() {
        return GROUP;
    }

    @Override
    public String goldFormat() {
        return "JSON lines with phrase, country, sector (empty where nothing is to be found, null where it is not asked) and perhaps context, date";
    }

    @Override
    public Figures evaluate(Path gold) throws IOException {
        List<JsonNode> rows = GoldLines.read(gold, "phrase", "country", "sector");
        List<Article> articles = new ArrayList<>();
        for (JsonNode row : rows) {
            articles.add(Bench.article(articles.size() + 1, text(row), date(row)));
        }
        List<AnnotatedArticle> annotated = bench.annotate(articles);
        Figures figures = new Figures();
        Share countries = new Share();
        Share sectors = new Share();
        Share both = new Share();
        for (int i = 0; i < rows.size(); i++) {
            JsonNode row = rows.get(i);
            ActorCode code =
                    code(annotated.get(i), GoldLines.text(row, "phrase").strip());
            boolean country = folded(GoldLines.text(row, "country")).equals(folded(code.country()));
            boolean sector = isSector(row, code);
            boolean asksCountry = !row.path("country").isNull();
            boolean asksSector = !row.path("sector").isNull();
            countries.count(asksCountry, country);
            sectors.count(asksSector, sector);
            both.count(asksCountry && asksSector, country && sector);
            if (asksCountry && !country || asksSector && !sector) {
                figures.error("%s: %s, not %s:%s"
                        .formatted(
                                GoldLines.text(row, "phrase"),
                                code,
                                GoldLines.text(row, "country"),
                                GoldLines.text(row, "sector")));
            }
        }
        countries.put(figures, "country");
        sectors.put(figures, "sector");
        both.put(figures, "both");
        return figures;
    }

    /** How many of those that the gold asks for are right. */
    private static final class Share {
        private int right;
        private int asked;

        void count(boolean asks, boolean isRight) {
            asked += asks ? 1 : 0;
            right += asks && isRight ? 1 : 0;
        }

        void put(Figures figures, String row) {
            figures.put(GROUP, row, "right", Count.ratio(right, asked))
                    .put(GROUP, row, "n", right)
                    .put(GROUP, row, "of", asked);
        }
    }

    /** The phrase, and what stands around it where the gold tells. */
    private static String text(JsonNode row) {
        String phrase = GoldLines.text(row, "phrase").strip();
        String context = GoldLines.text(row, "context").strip();
        return context.isEmpty() || context.contains(phrase)
                ? (context.isEmpty() ? phrase : context)
                : phrase + "\n" + context;
    }

    /** The day of the phrase; "today" is the day on which most of the gold of the field was written. */
    private static DateValue date(JsonNode row) {
        String date = GoldLines.text(row, "date");
        if (date.equalsIgnoreCase("today")) {
            return TODAY;
        }
        DateValue iso = DateValue.ofIso(date, "option");
        return iso.isKnown() ? iso : DateValue.ofWritten(date, "option");
    }

    /** Two spellings of one code: bodies of states are one class, and Kosovo has two codes in use. */
    private static String folded(String country) {
        return switch (country) {
            case "UNO", "EUR" -> "IGO";
            case "XKX" -> "KOS";
            default -> country;
        };
    }

    private static boolean isSector(JsonNode row, ActorCode code) {
        String sector = GoldLines.text(row, "sector");
        return sector.equals(code.sector())
                || (!sector.isEmpty() && sector.equals("MED") && code.sector().equals("HLH"));
    }

    /** Of the mentions inside the phrase the longest, and of these the last; who covers more of it knows more of it. */
    private static ActorCode code(AnnotatedArticle article, String phrase) {
        int start = article.article().text().indexOf(phrase);
        int end = start + phrase.length();
        return article.all(EntityMention.class).stream()
                .filter(mention ->
                        mention.span().start() < end && mention.span().end() > start)
                .max(Comparator.<EntityMention>comparingInt(
                                mention -> mention.span().length())
                        .thenComparingInt(mention -> mention.span().start()))
                .map(EntityMention::code)
                .orElse(ActorCode.UNKNOWN);
    }
}
