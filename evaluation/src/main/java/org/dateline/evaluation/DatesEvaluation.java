package org.dateline.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Article;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Precision;
import org.dateline.core.model.TimeExpression;
import org.dateline.core.plugin.Parts;

/** Articles and the day of their main event: that of the first report which is no background, because news comes first. */
final class DatesEvaluation implements Evaluation {

    private static final String GROUP = "main event";

    /** Where no event is coded the main event is of the first day named that lies at most so long back. */
    private static final int NEWS_DAYS = 7;

    private final Bench bench;

    DatesEvaluation(Parts parts) {
        bench = new Bench(parts);
    }

    @Override
    public String name() {
        return "dates";
    }

    @Override
    public String goldFormat() {
        return "JSON lines with text, perhaps title, published (or date_publish) and days, a list of ISO days of which each is right"
                + " (or annotated.when with parsed in it, as Giveme5W1H has them)";
    }

    @Override
    public Figures evaluate(Path gold) throws IOException {
        List<JsonNode> rows = GoldLines.read(gold, "text").stream()
                .filter(row -> !days(row).isEmpty())
                .toList();
        List<Article> articles = new ArrayList<>();
        for (JsonNode row : rows) {
            articles.add(article(articles.size() + 1, row));
        }
        List<AnnotatedArticle> annotated = bench.annotate(articles);
        Figures figures = new Figures();
        int right = 0;
        int byEvent = 0;
        int published = 0;
        for (int i = 0; i < rows.size(); i++) {
            Set<String> wanted = days(rows.get(i));
            AnnotatedArticle article = annotated.get(i);
            Optional<DateValue> event = ofEvent(article);
            DateValue found = event.orElseGet(() -> ofNews(article));
            right += wanted.contains(found.value()) ? 1 : 0;
            byEvent += event.isPresent() ? 1 : 0;
            published += wanted.contains(dayOf(article)) ? 1 : 0;
            if (!wanted.contains(found.value())) {
                figures.error("record %d: %s (%s), not %s"
                        .formatted(i + 1, found.value(), found.basis(), String.join(" or ", wanted)));
            }
        }
        return put(figures, "day", right, rows.size())
                .put(GROUP, "an event is coded", "n", byEvent)
                .put(GROUP, "an event is coded", "of", rows.size())
                .put(GROUP, "if it were that of publication", "right", Count.ratio(published, rows.size()))
                .put(GROUP, "if it were that of publication", "n", published)
                .put(GROUP, "if it were that of publication", "of", rows.size());
    }

    private static Figures put(Figures figures, String row, int right, int of) {
        return figures.put(GROUP, row, "right", Count.ratio(right, of))
                .put(GROUP, row, "n", right)
                .put(GROUP, row, "of", of);
    }

    private static Article article(int record, JsonNode row) {
        String day = GoldLines.text(row, row.has("published") ? "published" : "date_publish");
        return Bench.article(
                record, GoldLines.text(row, "title"), GoldLines.text(row, "text"), DateValue.ofIso(day, "format"));
    }

    private static Set<String> days(JsonNode row) {
        Set<String> days = new LinkedHashSet<>();
        row.path("days").forEach(day -> days.add(day.asText()));
        row.path("annotated").path("when").forEach(when -> days.add(GoldLines.text(when, "parsed")));
        days.remove("");
        return days;
    }

    private static Optional<DateValue> ofEvent(AnnotatedArticle article) {
        return article.all(EventMention.class).stream()
                .filter(event -> !event.historical() && event.date().isKnown())
                .findFirst()
                .map(EventMention::date);
    }

    private static DateValue ofNews(AnnotatedArticle article) {
        DateValue published = article.article().metadata().published();
        return article.all(TimeExpression.class).stream()
                .map(TimeExpression::value)
                .filter(value -> value.precision() == Precision.DAY && isNews(value, published))
                .findFirst()
                .orElseGet(() -> new DateValue(dayOf(article), Precision.DAY, "document"));
    }

    private static boolean isNews(DateValue value, DateValue published) {
        Optional<LocalDate> day = value.firstDay();
        Optional<LocalDate> last = published.firstDay();
        return day.isPresent()
                && last.isPresent()
                && !day.get().isAfter(last.get())
                && !day.get().isBefore(last.get().minusDays(NEWS_DAYS));
    }

    private static String dayOf(AnnotatedArticle article) {
        return article.article()
                .metadata()
                .published()
                .firstDay()
                .map(LocalDate::toString)
                .orElse("");
    }
}
