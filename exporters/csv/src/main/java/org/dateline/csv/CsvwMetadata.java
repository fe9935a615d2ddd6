package org.dateline.csv;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.dateline.tables.Column;
import org.dateline.tables.Table;

/** Metadata after CSV on the Web, a recommendation of the W3C. */
final class CsvwMetadata implements Companion {

    @Override
    public String fileName() {
        return "csv-metadata.json";
    }

    @Override
    public String content(List<Table> tables, boolean guard) throws IOException {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringField("@context", "http://www.w3.org/ns/csvw");
            json.writeStringField("dc:title", "Articles, events and the links between them");
            json.writeObjectFieldStart("dialect");
            json.writeStringField("encoding", "utf-8");
            JsonText.strings(json, "lineTerminators", List.of("\n"));
            json.writeEndObject();
            json.writeArrayFieldStart("tables");
            for (Table table : tables) {
                table(json, table);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void table(JsonGenerator json, Table table) throws IOException {
        json.writeStartObject();
        json.writeStringField("url", table.name() + ".csv");
        json.writeStringField("dc:description", table.meaning());
        json.writeObjectFieldStart("tableSchema");
        json.writeArrayFieldStart("columns");
        for (Column column : table.columns()) {
            column(json, column);
        }
        json.writeEndArray();
        if (!table.key().isEmpty()) {
            JsonText.strings(
                    json, "primaryKey", table.key().stream().map(Column::name).toList());
        }
        json.writeArrayFieldStart("foreignKeys");
        for (Column column : table.columns()) {
            if (!column.reference().isEmpty()) {
                String[] to = column.reference().split("\\.");
                json.writeStartObject();
                json.writeStringField("columnReference", column.name());
                json.writeObjectFieldStart("reference");
                json.writeStringField("resource", to[0] + ".csv");
                json.writeStringField("columnReference", to[1]);
                json.writeEndObject();
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void column(JsonGenerator json, Column column) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", column.name());
        JsonText.strings(json, "titles", List.of(column.name()));
        json.writeStringField("dc:description", column.meaning());
        if (column.isKey()) {
            json.writeBooleanField("required", true);
        }
        if (column.type().isList()) {
            json.writeStringField("separator", "|");
        }
        String type = switch (column.type()) {
            case INTEGER -> "integer";
            case NUMBER -> "decimal";
            case BOOLEAN -> "boolean";
            default -> "string";
        };
        if (column.values().isEmpty()) {
            json.writeStringField("datatype", type);
        } else {
            json.writeObjectFieldStart("datatype");
            json.writeStringField("base", type);
            json.writeStringField("format", String.join("|", column.values()));
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
