package org.dateline.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.Event;
import org.dateline.core.model.EventActor;
import org.dateline.core.model.Place;
import org.dateline.core.model.Side;
import org.dateline.core.model.WellFormed;
import org.dateline.core.spi.Exporter;
import org.dateline.core.spi.Sink;

/** Writes one point for each event whose place is known, after RFC 7946; a line a feature. */
final class GeojsonExporter implements Exporter {

    @Override
    public String name() {
        return "geojson";
    }

    @Override
    public String description() {
        return "events on the map (RFC 7946)";
    }

    @Override
    public void export(Corpus corpus, Sink sink) throws IOException {
        Map<String, Place> places;
        try (Stream<Place> all = corpus.places()) {
            places = all.filter(GeojsonExporter::isOnEarth)
                    .collect(Collectors.toMap(Place::id, place -> place, (a, b) -> a, HashMap::new));
        }
        try (JsonGenerator json = new JsonFactory().createGenerator(sink.create("events.geojson"));
                Stream<Event> events = corpus.events()) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            Iterator<Event> each = events.iterator();
            while (each.hasNext()) {
                Event event = each.next();
                Place place = places.get(event.placeId());
                if (place != null) {
                    json.writeRaw("\n");
                    feature(json, event, place);
                }
            }
            json.writeRaw("\n");
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw("\n");
        }
    }

    private static boolean isOnEarth(Place place) {
        return Math.abs(place.latitude()) <= 90 && Math.abs(place.longitude()) <= 180;
    }

    private static void feature(JsonGenerator json, Event event, Place place) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", event.id());
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", "Point");
        json.writeFieldName("coordinates");
        json.writeArray(new double[] {place.longitude(), place.latitude()}, 0, 2);
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeStringField("type", event.coding().type().code());
        json.writeStringField("mode", event.coding().mode());
        json.writeStringField("status", event.status().code());
        json.writeBooleanField("negated", event.negated());
        json.writeStringField("date", event.date().value());
        json.writeStringField("place", WellFormed.text(place.name()));
        json.writeStringField("country", place.country());
        json.writeStringField("actors", names(event, Side.ACTOR));
        json.writeStringField("recipients", names(event, Side.RECIPIENT));
        json.writeNumberField("quad_class", event.coding().quadClass());
        json.writeNumberField("intensity", event.coding().intensity());
        json.writeNumberField("n_reports", event.reports().size());
        json.writeNumberField("n_outlets", event.outlets());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String names(Event event, Side side) {
        return WellFormed.text(event.actors().stream()
                .filter(actor -> actor.side() == side)
                .map(EventActor::name)
                .collect(Collectors.joining("; ")));
    }
}
