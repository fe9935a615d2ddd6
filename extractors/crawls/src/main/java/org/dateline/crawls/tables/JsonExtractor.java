package org.dateline.crawls.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;

/** Reads JSON dumps: one article, a list of articles, or the answer of a news service with a list inside. */
final class JsonExtractor implements Extractor {

    /** Where the answers of Event Registry, NewsAPI, Media Cloud and search engines keep their lists, as JSON pointers. */
    private static final List<String> LISTS = List.of(
            "", "/articles/results", "/articles", "/results", "/stories", "/items", "/data", "/docs", "/response/docs");

    private final ObjectMapper json = new ObjectMapper();
    private final RowReader rows;

    JsonExtractor(RowReader rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "json";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/json");
    }

    @Override
    public String description() {
        return "JSON of news-please, Event Registry, Media Cloud, NewsAPI: one article or a list; the same fields as JSON Lines";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        JsonNode root;
        try (InputStream stream = source.open()) {
            root = json.readTree(stream);
        } catch (JsonProcessingException broken) {
            throw new IOException("not JSON: " + broken.getOriginalMessage(), broken);
        }
        JsonNode list = LISTS.stream()
                .map(root::at)
                .filter(JsonNode::isArray)
                .findFirst()
                .orElse(root);
        if (!list.isArray()) {
            read(root, 1, articles);
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            read(list.get(i), i + 1, articles);
        }
    }

    private void read(JsonNode node, int record, ArticleCollector articles) {
        if (node.isObject()) {
            rows.read(new JsonRow(node), record, articles);
        } else {
            articles.report(Severity.WARNING, "broken-record", "not a JSON object", record);
        }
    }
}
