package org.dateline.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Article;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.EventMention;
import org.dateline.core.plugin.Parts;
import org.dateline.evaluation.EventMatching.Pair;

/** Texts with all their events: sentences, whole reports, and texts in which nothing of the codebook happens. */
final class CodedReports {

    private final Parts parts;

    CodedReports(Parts parts) {
        this.parts = parts;
    }

    Figures evaluate(Path gold) throws IOException {
        List<JsonNode> rows = GoldLines.read(gold, "text", "events");
        List<List<GoldEvent>> wanted = new ArrayList<>();
        List<Article> articles = new ArrayList<>();
        for (JsonNode row : rows) {
            Article article = article(articles.size() + 1, row);
            articles.add(article);
            wanted.add(events(row, article, gold));
        }
        List<AnnotatedArticle> annotated = new Bench(parts).annotate(articles);
        Counts counts = new Counts();
        SlotShares slots = new SlotShares();
        Figures figures = new Figures();
        for (int i = 0; i < rows.size(); i++) {
            List<EventMention> found =
                    CodedSentence.of(annotated.get(i).all(EventMention.class)).events();
            EventMatching matching = EventMatching.of(wanted.get(i), found);
            counts.add(GoldLines.text(rows.get(i), "kind"), matching);
            EventErrors errors = new EventErrors(figures, GoldLines.text(rows.get(i), "id"), annotated.get(i));
            errors.write(matching);
            matching.pairs().stream()
                    .filter(pair -> !pair.gold().optional())
                    .forEach(pair -> errors.write(pair, slots.add(pair)));
        }
        counts.put(figures);
        slots.put(figures);
        return figures;
    }

    private static Article article(int record, JsonNode row) {
        return Bench.article(
                record,
                GoldLines.text(row, "title"),
                GoldLines.text(row, "text"),
                DateValue.ofIso(GoldLines.text(row, "published"), "format"));
    }

    private static List<GoldEvent> events(JsonNode row, Article article, Path gold) throws IOException {
        List<GoldEvent> events = new ArrayList<>();
        for (JsonNode event : row.path("events")) {
            try {
                events.add(GoldEvent.of(event, article.text()));
            } catch (IOException wrong) {
                throw new IOException(
                        gold + ", record " + GoldLines.text(row, "id") + ": " + wrong.getMessage(), wrong);
            }
        }
        return events;
    }

    /** Hits and errors by type and by kind of text. */
    private static final class Counts {

        private static final String ALL = " all";

        private final Map<String, Count> types = new TreeMap<>();
        private final Map<String, Count> sides = new TreeMap<>();
        private final Map<String, Count> kinds = new TreeMap<>();

        void add(String kind, EventMatching matching) {
            for (Pair pair : matching.pairs()) {
                if (!pair.gold().optional()) {
                    boolean right = pair.gold().hasSidesOf(pair.found());
                    add(types, pair.gold().type(), new Count(1, 0, 0));
                    add(sides, pair.gold().type(), right ? new Count(1, 0, 0) : new Count(0, 1, 1));
                    merge(kinds, kind, new Count(1, 0, 0));
                }
            }
            matching.missed().forEach(event -> addToAll(kind, event.type(), new Count(0, 0, 1)));
            matching.strange()
                    .forEach(event -> addToAll(kind, event.coding().type().code(), new Count(0, 1, 0)));
        }

        private void addToAll(String kind, String type, Count count) {
            add(types, type, count);
            add(sides, type, count);
            merge(kinds, kind, count);
        }

        private static void add(Map<String, Count> counts, String type, Count count) {
            merge(counts, ALL, count);
            merge(counts, type, count);
        }

        private static void merge(Map<String, Count> counts, String name, Count count) {
            counts.merge(name, count, (a, b) -> a.plus(b.hit(), b.wrong(), b.missed()));
        }

        void put(Figures figures) {
            types.forEach((type, count) -> figures.put("type", type, count));
            sides.forEach((type, count) -> figures.put("type and countries of both sides", type, count));
            kinds.forEach((kind, count) -> figures.put("type, by kind of text", kind, count));
        }
    }
}
