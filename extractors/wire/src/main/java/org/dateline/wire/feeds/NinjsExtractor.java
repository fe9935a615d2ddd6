package org.dateline.wire.feeds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;

/** Reads ninjs 1 to 3: one item, a list of items, or the items of a search. */
final class NinjsExtractor implements Extractor {

    private final ObjectMapper json = new ObjectMapper();
    private final NinjsItem reader;

    NinjsExtractor(Bylines bylines) {
        reader = new NinjsItem(bylines);
    }

    @Override
    public String name() {
        return "ninjs";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(FeedDetector.NINJS);
    }

    @Override
    public String description() {
        return "ninjs 1 to 3: every item; title, outlet, agency, authors, days, language, address, standfirst";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        JsonNode root;
        try {
            root = json.readTree(Xml.bytes(source));
        } catch (JsonProcessingException broken) {
            throw new IOException("not JSON: " + broken.getOriginalMessage(), broken);
        }
        JsonNode items = root.isArray() ? root : root.path("items");
        if (!items.isArray()) {
            reader.read(root, 1, articles);
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).isObject()) {
                reader.read(items.get(i), i + 1, articles);
            } else {
                articles.report(Severity.WARNING, "broken-record", "not a JSON object", i + 1);
            }
        }
    }
}
