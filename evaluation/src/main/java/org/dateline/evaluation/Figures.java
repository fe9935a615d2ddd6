package org.dateline.evaluation;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Named numbers in groups of rows: printed as small tables, or as JSON. */
public final class Figures {

    private final Map<String, Map<String, Map<String, Double>>> groups = new LinkedHashMap<>();
    private final List<String> errors = new ArrayList<>();

    /** Notes something that was wrong, for whoever wants to read the errors. */
    public Figures error(String line) {
        errors.add(line);
        return this;
    }

    /** One line for each thing that was wrong, in the order of the gold. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /** Sets one number; groups, rows and columns keep the order in which they first came. */
    public Figures put(String group, String row, String column, double value) {
        groups.computeIfAbsent(group, key -> new LinkedHashMap<>())
                .computeIfAbsent(row, key -> new LinkedHashMap<>())
                .put(column, value);
        return this;
    }

    /** The row of a {@link Count}: precision, recall, F1 and what they are made of. */
    public Figures put(String group, String row, Count count) {
        return put(group, row, "P", count.precision())
                .put(group, row, "R", count.recall())
                .put(group, row, "F1", count.f1())
                .put(group, row, "hit", count.hit())
                .put(group, row, "false", count.wrong())
                .put(group, row, "missed", count.missed());
    }

    /** One number; fails where there is none of that name. */
    public double value(String group, String row, String column) {
        return groups.get(group).get(row).get(column);
    }

    public void print(PrintWriter out) {
        groups.forEach((group, rows) -> {
            Set<String> columns = new LinkedHashSet<>();
            rows.values().forEach(row -> columns.addAll(row.keySet()));
            int width = 2
                    + rows.keySet().stream()
                            .mapToInt(row -> row.length() + 2)
                            .max()
                            .orElse(0);
            width = Math.max(width, group.length() + 2);
            List<String> head = new ArrayList<>();
            columns.forEach(column -> head.add(String.format(Locale.ROOT, "%9s", column)));
            out.println(pad(group, width) + String.join("", head));
            for (Map.Entry<String, Map<String, Double>> row : rows.entrySet()) {
                StringBuilder line = new StringBuilder(pad("  " + row.getKey(), width));
                for (String column : columns) {
                    Double value = row.getValue().get(column);
                    line.append(String.format(Locale.ROOT, "%9s", value == null ? "" : text(value)));
                }
                out.println(line);
            }
            out.println();
        });
        out.flush();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private static String text(double value) {
        return value == Math.rint(value) && value != 0 && value != 1
                ? Long.toString(Math.round(value))
                : String.format(Locale.ROOT, "%.3f", value);
    }

    /** Group, row, column, number. */
    public Map<String, Map<String, Map<String, Double>>> asMap() {
        return groups;
    }
}
