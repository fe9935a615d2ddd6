package org.dateline.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads gold in JSON lines. */
final class GoldLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldLines() {}

    /** Every line that is not blank; each must have the fields. */
    static List<JsonNode> read(Path file, String... fields) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                rows.add(check(parse(line, file, number), file, number, fields));
            }
        }
        if (rows.isEmpty()) {
            throw new IOException(file + " has no record");
        }
        return rows;
    }

    private static JsonNode parse(String line, Path file, int number) throws IOException {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException broken) {
            throw new IOException(file + ":" + number + ": not JSON: " + broken.getOriginalMessage(), broken);
        }
    }

    private static JsonNode check(JsonNode row, Path file, int number, String... fields) throws IOException {
        for (String field : fields) {
            if (!row.has(field)) {
                throw new IOException(file + ":" + number + ": lacks \"" + field + "\"");
            }
        }
        return row;
    }

    static String text(JsonNode row, String field) {
        JsonNode value = row.path(field);
        return value.isNull() ? "" : value.asText("");
    }
}
