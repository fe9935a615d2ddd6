package org.dateline.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.core.model.Article;
import org.dateline.core.model.LinkedArticle;

/** Writes the articles of an {@link InventedCorpus} as JSON lines, to be read, annotated, linked and exported: {@code bench/scale}. */
final class InventedLines {

    private static final int EVENTS_OF_AN_ARTICLE = 5;

    private InventedLines() {}

    /** @param arguments how many articles, and the file to write */
    public static void main(String[] arguments) throws IOException {
        int articles = Integer.parseInt(arguments[0]);
        ObjectMapper json = new ObjectMapper();
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]));
                Stream<LinkedArticle> all =
                        InventedCorpus.ofEvents(articles * EVENTS_OF_AN_ARTICLE).articles()) {
            Iterator<LinkedArticle> each = all.limit(articles).iterator();
            while (each.hasNext()) {
                out.write(json.writeValueAsString(line(each.next().article())));
                out.write('\n');
            }
        }
    }

    private static Map<String, String> line(Article article) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("title", article.metadata().title());
        line.put("outlet", article.metadata().outlet());
        line.put("published", article.metadata().published().value());
        line.put("url", article.metadata().url());
        line.put("text", article.body());
        return line;
    }
}
