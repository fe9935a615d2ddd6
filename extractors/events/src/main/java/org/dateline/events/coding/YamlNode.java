package org.dateline.events.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A mapping of a YAML file, read with messages that say where a value is not what it should be. */
record YamlNode(String where, Map<String, Object> fields) {

    static YamlNode of(String where, Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new CodebookException(where + ": name: value pairs are wanted, not \"" + value + "\"");
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        map.forEach((key, field) -> {
            if (field != null) {
                fields.put(String.valueOf(key), field);
            }
        });
        return new YamlNode(where, fields);
    }

    /** Fails where a field is none of those allowed, so that a slip of the pen does not pass unseen. */
    YamlNode only(String... allowed) {
        for (String field : fields.keySet()) {
            if (!List.of(allowed).contains(field)) {
                throw new CodebookException(
                        where + ": no field \"" + field + "\"; there are " + String.join(", ", allowed));
            }
        }
        return this;
    }

    String text(String field, String otherwise) {
        return String.valueOf(fields.getOrDefault(field, otherwise));
    }

    int number(String field, int otherwise) {
        return (int) decimal(field, otherwise);
    }

    double decimal(String field, double otherwise) {
        Object value = fields.getOrDefault(field, otherwise);
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw new CodebookException(where + ": " + field + " is a number, not \"" + value + "\"");
    }

    boolean flag(String field) {
        return Boolean.TRUE.equals(fields.get(field));
    }

    /** A list, or a single value as a list of one; empty where the field is absent. */
    List<String> list(String field) {
        return strings(fields.getOrDefault(field, List.of()));
    }

    static List<String> strings(Object value) {
        if (!(value instanceof List<?> list)) {
            return List.of(String.valueOf(value));
        }
        List<String> strings = new ArrayList<>();
        list.forEach(item -> strings.add(String.valueOf(item)));
        return strings;
    }

    /** The mapping in a field; an empty one where the field is absent. */
    YamlNode child(String field) {
        return of(where + "." + field, fields.getOrDefault(field, Map.of()));
    }

    /** The mappings in a list; none where the field is absent. */
    List<YamlNode> children(String field) {
        List<YamlNode> children = new ArrayList<>();
        if (fields.getOrDefault(field, List.of()) instanceof List<?> list) {
            for (Object item : list) {
                children.add(of(where + "." + field + "[" + (children.size() + 1) + "]", item));
            }
        }
        return children;
    }
}
