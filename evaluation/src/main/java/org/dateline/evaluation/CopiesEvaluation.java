package org.dateline.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Article;
import org.dateline.core.model.Copy;
import org.dateline.core.model.DateValue;
import org.dateline.core.pipeline.Linked;
import org.dateline.core.pipeline.Linking;
import org.dateline.core.plugin.Parts;

/** Texts, and which of them repeat others. */
final class CopiesEvaluation implements Evaluation {

    private static final String GROUP = "copies";

    private final Parts parts;

    CopiesEvaluation(Parts parts) {
        this.parts = parts;
    }

    @Override
    public String name() {
        return GROUP;
    }

    @Override
    public String goldFormat() {
        return "JSON lines with id, text, copy_of (an id, empty for an original) and perhaps kind, published";
    }

    @Override
    public Figures evaluate(Path gold) throws IOException {
        List<JsonNode> rows = GoldLines.read(gold, "id", "text", "copy_of");
        List<AnnotatedArticle> articles = new ArrayList<>();
        Map<String, String> goldId = new HashMap<>();
        for (JsonNode row : rows) {
            DateValue published = DateValue.ofIso(GoldLines.text(row, "published"), "format");
            Article article = Bench.article(articles.size() + 1, GoldLines.text(row, "text"), published);
            goldId.put(article.id(), GoldLines.text(row, "id"));
            articles.add(new AnnotatedArticle(article));
        }
        Linked linked = new Linking(parts.linkers()).link(articles::stream);
        Map<String, Count> counts = new TreeMap<>();
        Figures figures = new Figures();
        for (int i = 0; i < rows.size(); i++) {
            String wanted = GoldLines.text(rows.get(i), "copy_of");
            String kind = GoldLines.text(rows.get(i), "kind");
            Optional<Copy> copy =
                    linked.links().get(articles.get(i).article().id()).copy();
            String found = copy.map(Copy::of).map(goldId::get).orElse("");
            Count count = count(wanted, found);
            counts.merge(" all", count, (a, b) -> a.plus(b.hit(), b.wrong(), b.missed()));
            if (!kind.isEmpty()) {
                counts.merge(kind, count, (a, b) -> a.plus(b.hit(), b.wrong(), b.missed()));
            }
            if (!wanted.equals(found)) {
                figures.error(
                        "%s: copy of \"%s\", found \"%s\"".formatted(GoldLines.text(rows.get(i), "id"), wanted, found));
            }
        }
        counts.forEach((kind, count) -> figures.put(GROUP, kind, count));
        return figures;
    }

    private static Count count(String wanted, String found) {
        boolean hit = !wanted.isEmpty() && wanted.equals(found);
        return new Count(hit ? 1 : 0, !hit && !found.isEmpty() ? 1 : 0, !hit && !wanted.isEmpty() ? 1 : 0);
    }
}
