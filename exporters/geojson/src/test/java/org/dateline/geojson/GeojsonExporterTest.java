package org.dateline.geojson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.WellFormed;
import org.dateline.core.spi.Exporter;
import org.dateline.testkit.ExporterContract;
import org.dateline.testkit.MemorySink;

class GeojsonExporterTest implements ExporterContract {

    @Override
    public Exporter exporter() {
        return new GeojsonExporter();
    }

    @Override
    public void assertFaithful(Corpus corpus, MemorySink files) throws IOException {
        JsonNode features =
                new ObjectMapper().readTree(files.bytes("events.geojson")).get("features");
        var placed = corpus.events().filter(event -> !event.placeId().isEmpty()).toList();
        assertEquals(placed.size(), features.size());
        for (int i = 0; i < placed.size(); i++) {
            JsonNode feature = features.get(i);
            assertEquals(placed.get(i).id(), feature.get("id").textValue());
            assertEquals(
                    13.19321, feature.get("geometry").get("coordinates").get(0).doubleValue(), "longitude first");
            assertEquals(
                    WellFormed.text(placed.get(i).actors().get(0).name()),
                    feature.get("properties").get("actors").textValue());
        }
    }
}
