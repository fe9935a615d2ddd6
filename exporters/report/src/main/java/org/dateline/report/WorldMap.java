package org.dateline.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The outlines of the countries after Natural Earth, as the path of an SVG image in the {@link EqualEarth} projection. */
final class WorldMap {

    private static final String FILE = "world.topo.json";

    /** A step of more than this, in tenths, leads over the edge of the sheet. */
    private static final int ACROSS = 3000;

    private final List<List<EqualEarth.Point>> arcs = new ArrayList<>();
    private final StringBuilder path = new StringBuilder();

    private WorldMap(JsonNode topology) {
        JsonNode scale = topology.get("transform").get("scale");
        JsonNode translate = topology.get("transform").get("translate");
        for (JsonNode arc : topology.get("arcs")) {
            List<EqualEarth.Point> points = new ArrayList<>();
            int x = 0;
            int y = 0;
            for (JsonNode step : arc) {
                x += step.get(0).intValue();
                y += step.get(1).intValue();
                points.add(EqualEarth.project(
                        x * scale.get(0).doubleValue() + translate.get(0).doubleValue(),
                        y * scale.get(1).doubleValue() + translate.get(1).doubleValue()));
            }
            arcs.add(points);
        }
        for (JsonNode country : topology.get("objects").get("world").get("geometries")) {
            if (!country.path("id").asText().equals("ATA")) {
                rings(country.path("arcs"));
            }
        }
    }

    static String path() throws IOException {
        try (InputStream in = WorldMap.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing beside " + WorldMap.class);
            }
            return new WorldMap(new ObjectMapper().readTree(in)).path.toString();
        }
    }

    /** Polygons are lists of rings, and rings lists of arcs; a multi-polygon is one level deeper. */
    private void rings(JsonNode node) {
        if (node.path(0).isInt()) {
            ring(node);
        } else {
            node.forEach(this::rings);
        }
    }

    private void ring(JsonNode ring) {
        List<EqualEarth.Point> points = new ArrayList<>();
        for (JsonNode arc : ring) {
            int number = arc.intValue();
            List<EqualEarth.Point> forward = arcs.get(number >= 0 ? number : ~number);
            for (int i = points.isEmpty() ? 0 : 1; i < forward.size(); i++) {
                points.add(forward.get(number >= 0 ? i : forward.size() - 1 - i));
            }
        }
        long lastX = 0;
        long lastY = 0;
        for (int i = 0; i < points.size(); i++) {
            long x = Math.round(points.get(i).x() * 10);
            long y = Math.round(points.get(i).y() * 10);
            if (i == 0 || Math.abs(x - lastX) > ACROSS) {
                path.append(i == 0 ? "M" : "zM").append(x).append(' ').append(y);
            } else if (x != lastX || y != lastY) {
                path.append('l').append(x - lastX).append(' ').append(y - lastY);
            }
            lastX = x;
            lastY = y;
        }
        path.append('z');
    }
}
