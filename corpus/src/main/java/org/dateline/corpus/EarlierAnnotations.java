package org.dateline.corpus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.Article;

/**
 * What earlier runs found, whole or broken off: a run that goes on from them copies the lines of articles that are still the same
 * and annotates only the others. Only places are held in memory. Serves many threads.
 */
public final class EarlierAnnotations {

    private record Line(Path file, long start, int length) {}

    private final Map<String, Line> lines = new HashMap<>();

    private EarlierAnnotations() {}

    /** Nothing was found earlier. */
    public static EarlierAnnotations none() {
        return new EarlierAnnotations();
    }

    /**
     * All that is whole in some files of annotations; a line that was broken off is left out.
     *
     * @param files as {@link CorpusFolder#unfinishedAnnotations} and {@link CorpusFolder#finishedAnnotations} name them; of two lines
     *     for the same article the later one counts
     */
    public static EarlierAnnotations in(List<Path> files) throws IOException {
        EarlierAnnotations earlier = new EarlierAnnotations();
        for (Path file : files) {
            earlier.read(file);
        }
        return earlier;
    }

    /** For how many articles there is something. */
    public int size() {
        return lines.size();
    }

    /** The line for an article that has not changed in any field since. */
    Optional<byte[]> line(Article article) throws IOException {
        Line found = lines.get(article.id() + ' ' + ArticleLine.digest(article));
        if (found == null) {
            return Optional.empty();
        }
        byte[] bytes = new byte[found.length()];
        try (RandomAccessFile file = new RandomAccessFile(found.file().toFile(), "r")) {
            file.seek(found.start());
            file.readFully(bytes);
        }
        return Optional.of(bytes);
    }

    private void read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            long start = 0;
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next != '\n') {
                    line.write(next);
                    continue;
                }
                byte[] bytes = line.toByteArray();
                Optional<String> key = key(bytes);
                if (key.isPresent()) {
                    lines.put(key.get(), new Line(file, start, bytes.length));
                }
                start += bytes.length + 1L;
                line.reset();
            }
        }
    }

    /** The two fields at the head of a line; none if it is no whole line or its article had an issue. */
    private static Optional<String> key(byte[] line) {
        if (line.length < 2 || line[line.length - 1] != '}') {
            return Optional.empty();
        }
        try (JsonParser json = Json.reader(AnnotationsLine.class).createParser(line)) {
            StringBuilder key = new StringBuilder();
            json.nextToken();
            for (String field : List.of("article_id", "article_digest")) {
                if (!field.equals(json.nextFieldName()) || json.nextToken() != JsonToken.VALUE_STRING) {
                    return Optional.empty();
                }
                key.append(key.isEmpty() ? "" : " ").append(json.getText());
            }
            return Optional.of(key.toString());
        } catch (IOException broken) {
            return Optional.empty();
        }
    }
}
