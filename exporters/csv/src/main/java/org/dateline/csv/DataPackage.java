package org.dateline.csv;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.dateline.tables.Column;
import org.dateline.tables.Table;

/** A data package after version 2 of the Frictionless standard (datapackage.org). */
final class DataPackage implements Companion {

    @Override
    public String fileName() {
        return "datapackage.json";
    }

    @Override
    public String content(List<Table> tables, boolean guard) throws IOException {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringField("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
            json.writeStringField("name", "dateline-corpus");
            json.writeStringField("title", "Articles, events and the links between them");
            json.writeArrayFieldStart("resources");
            for (Table table : tables) {
                resource(json, table, guard);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void resource(JsonGenerator json, Table table, boolean guard) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", table.name().replace('_', '-'));
        json.writeStringField("type", "table");
        json.writeStringField("path", table.name() + ".csv");
        json.writeStringField("description", table.meaning());
        json.writeStringField("format", "csv");
        json.writeStringField("mediatype", "text/csv");
        json.writeStringField("encoding", "utf-8");
        json.writeObjectFieldStart("dialect");
        json.writeStringField("delimiter", ",");
        json.writeStringField("lineTerminator", "\n");
        json.writeStringField("quoteChar", "\"");
        json.writeBooleanField("doubleQuote", true);
        json.writeEndObject();
        json.writeObjectFieldStart("schema");
        json.writeArrayFieldStart("fields");
        for (Column column : table.columns()) {
            field(json, table, column, guard);
        }
        json.writeEndArray();
        JsonText.strings(json, "missingValues", List.of(""));
        if (!table.key().isEmpty()) {
            JsonText.strings(
                    json, "primaryKey", table.key().stream().map(Column::name).toList());
        }
        foreignKeys(json, table);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void field(JsonGenerator json, Table table, Column column, boolean guard) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", column.name());
        String type = switch (column.type()) {
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            default -> "string";
        };
        json.writeStringField("type", type);
        json.writeStringField("description", column.meaning());
        if (column.isKey() || !column.values().isEmpty()) {
            json.writeObjectFieldStart("constraints");
            if (column.isKey()) {
                json.writeBooleanField("required", true);
                json.writeBooleanField("unique", table.key().size() == 1);
            }
            if (!column.values().isEmpty()) {
                JsonText.strings(json, "enum", column.values());
            }
            json.writeEndObject();
        }
        if (column.type().isList()) {
            json.writeStringField("dateline:separator", "|");
            json.writeStringField("dateline:escape", "\\");
        }
        if (guard && column.type().isFree()) {
            json.writeStringField("dateline:guard", "'");
        }
        json.writeEndObject();
    }

    private static void foreignKeys(JsonGenerator json, Table table) throws IOException {
        List<Column> references = table.columns().stream()
                .filter(column -> !column.reference().isEmpty())
                .toList();
        if (references.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("foreignKeys");
        for (Column column : references) {
            String[] to = column.reference().split("\\.");
            json.writeStartObject();
            JsonText.strings(json, "fields", List.of(column.name()));
            json.writeObjectFieldStart("reference");
            if (!to[0].equals(table.name())) {
                json.writeStringField("resource", to[0].replace('_', '-'));
            }
            JsonText.strings(json, "fields", List.of(to[1]));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
