package org.dateline.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Article;
import org.dateline.core.model.DateValue;
import org.dateline.core.pipeline.Linked;
import org.dateline.core.pipeline.Linking;
import org.dateline.core.plugin.Parts;

/** Articles and the stories they belong to. */
final class StoriesEvaluation implements Evaluation {

    private final Parts parts;

    StoriesEvaluation(Parts parts) {
        this.parts = parts;
    }

    @Override
    public String name() {
        return "stories";
    }

    @Override
    public String goldFormat() {
        return "JSON lines with text, story (or category) and perhaps set, published (or date_publish)";
    }

    @Override
    public Figures evaluate(Path gold) throws IOException {
        List<JsonNode> rows = GoldLines.read(gold, "text");
        List<Article> articles = new ArrayList<>();
        for (JsonNode row : rows) {
            String date = GoldLines.text(row, "published") + GoldLines.text(row, "date_publish");
            articles.add(
                    Bench.article(articles.size() + 1, GoldLines.text(row, "text"), DateValue.ofIso(date, "format")));
        }
        List<AnnotatedArticle> annotated = new Bench(parts).annotate(articles);
        Linked linked = new Linking(parts.linkers()).link(annotated::stream);
        Map<String, Map<String, String>> goldOf = new TreeMap<>();
        Map<String, Map<String, String>> foundOf = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            String story = GoldLines.text(rows.get(i), "story") + GoldLines.text(rows.get(i), "category");
            if (!story.isEmpty()) {
                String set = rows.get(i).path("set").asText("all");
                String item = Integer.toString(i);
                goldOf.computeIfAbsent(set, key -> new TreeMap<>()).put(item, story);
                String found = linked.links().get(articles.get(i).id()).storyId();
                foundOf.computeIfAbsent(set, key -> new TreeMap<>()).put(item, found);
            }
        }
        Figures figures = new Figures();
        goldOf.forEach((set, stories) -> {
            Clusters clusters = new Clusters(stories, foundOf.get(set));
            CoreferenceEvaluation.put(figures, "stories, B-cubed", set, clusters.bcubed());
            figures.put("stories, pairs", set, clusters.pairs());
        });
        return figures;
    }
}
