package org.dateline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.tables.Column;
import org.dateline.tables.Table;
import org.dateline.tables.Tables;
import org.junit.jupiter.api.Test;

class CompanionTest {

    @Test
    void theDataPackageHasEveryTableAndColumn() throws IOException {
        JsonNode resources = new ObjectMapper()
                .readTree(new DataPackage().content(Tables.all(), true))
                .get("resources");
        assertEquals(Tables.all().size(), resources.size());
        for (int i = 0; i < resources.size(); i++) {
            List<String> names = new ArrayList<>();
            resources
                    .get(i)
                    .get("schema")
                    .get("fields")
                    .forEach(field -> names.add(field.get("name").textValue()));
            assertEquals(Tables.all().get(i).header(), names);
        }
        JsonNode status = resources.get(4).get("schema").get("fields").get(7);
        assertEquals(8, status.get("constraints").get("enum").size());
    }

    @Test
    void theMetadataOfTheWebHasEveryTable() throws IOException {
        JsonNode tables = new ObjectMapper()
                .readTree(new CsvwMetadata().content(Tables.usual(), true))
                .get("tables");
        assertEquals(Tables.usual().size(), tables.size());
        assertEquals(
                "|",
                tables.get(0)
                        .get("tableSchema")
                        .get("columns")
                        .get(7)
                        .get("separator")
                        .textValue());
    }

    @Test
    void everyLoaderAndTheCodebookKnowEveryColumn() throws IOException {
        for (Companion companion : Companion.all()) {
            String content = companion.content(Tables.usual(), true);
            for (Table table : Tables.usual()) {
                assertTrue(content.contains(table.name()), companion.fileName());
                for (Column column : table.columns()) {
                    assertTrue(content.contains(column.name()), companion.fileName());
                }
            }
            assertFalse(content.contains("@TABLES@"), companion.fileName());
            assertFalse(content.contains("sentences.csv"), "a table that is not there");
        }
    }
}
