package org.dateline.crawls.tables;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A JSON object as a row. The names of its members are compared without case; an object inside says its name or title. */
final class JsonRow implements Row {

    private final Map<String, JsonNode> members = new TreeMap<>();

    JsonRow(JsonNode object) {
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            members.putIfAbsent(member.getKey().toLowerCase(Locale.ROOT), member.getValue());
        }
    }

    @Override
    public List<String> values(String column) {
        List<String> values = new ArrayList<>();
        JsonNode node = members.get(column);
        if (node != null) {
            collect(node, values);
        }
        return values;
    }

    private static void collect(JsonNode node, List<String> values) {
        if (node.isArray()) {
            node.forEach(element -> collect(element, values));
        } else if (node.isObject()) {
            collect(node.path(node.hasNonNull("name") ? "name" : "title"), values);
        } else if (node.isValueNode() && !node.isNull() && !node.asText().isBlank()) {
            values.add(node.asText());
        }
    }
}
