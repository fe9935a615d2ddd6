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
import org.dateline.core.pipeline.Linked;
import org.dateline.core.pipeline.Linking;
import org.dateline.core.plugin.Parts;

/** Event mentions and the chains they form across articles: the mentions are the gold's, the stories and the links are ours. */
final class CoreferenceEvaluation implements Evaluation {

    private final Parts parts;

    CoreferenceEvaluation(Parts parts) {
        this.parts = parts;
    }

    @Override
    public String name() {
        return "coreference";
    }

    @Override
    public String goldFormat() {
        return "JSON lines with tokens, mentions (start and end token, chain) and perhaps the day published";
    }

    @Override
    public Figures evaluate(Path gold) throws IOException {
        List<GoldMentions> documents = new ArrayList<>();
        List<Article> articles = new ArrayList<>();
        for (JsonNode row : GoldLines.read(gold, "tokens", "mentions")) {
            GoldMentions document = GoldMentions.of(row);
            documents.add(document);
            DateValue published = DateValue.ofIso(row.path("published").asText(), "json-ld");
            articles.add(Bench.article(articles.size() + 1, document.text(), published));
        }
        List<AnnotatedArticle> found = new Bench(parts).annotate(articles);
        Figures figures = new Figures();
        put(figures, "mentions that know only their words", link(documents, found, false));
        put(figures, "mentions with the slots that the coder fills", link(documents, found, true));
        return figures;
    }

    private Clusters link(List<GoldMentions> documents, List<AnnotatedArticle> found, boolean slots) {
        List<AnnotatedArticle> annotated = new ArrayList<>();
        Map<String, String> chains = new TreeMap<>();
        for (AnnotatedArticle article : found) {
            GoldMentions document = documents.get(annotated.size());
            List<EventMention> mentions = document.mentions(article, slots);
            for (int i = 0; i < mentions.size(); i++) {
                chains.put(
                        mentions.get(i).id(article.article().id()),
                        document.chains().get(i));
            }
            annotated.add(article.without(EventMention.class).with(mentions));
        }
        Linked linked = new Linking(parts.linkers()).link(annotated::stream);
        Map<String, String> foundChains = new TreeMap<>();
        linked.links().values().forEach(links -> foundChains.putAll(links.events()));
        return new Clusters(chains, foundChains);
    }

    private static void put(Figures figures, String group, Clusters clusters) {
        put(figures, group, "MUC", clusters.muc());
        put(figures, group, "B-cubed", clusters.bcubed());
        put(figures, group, "CEAFe", clusters.ceafe());
        put(figures, group, "LEA", clusters.lea());
        figures.put(group, "CoNLL", "F1", clusters.conll());
    }

    static void put(Figures figures, String group, String row, Clusters.Score score) {
        figures.put(group, row, "P", score.precision())
                .put(group, row, "R", score.recall())
                .put(group, row, "F1", score.f1());
    }
}
