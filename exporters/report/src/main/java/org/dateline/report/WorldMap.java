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

    /** Longitude and latitude. */
    private record Degrees(double longitude, double latitude) {}

    private final List<List<Degrees>> arcs = new ArrayList<>();
    private final StringBuilder path = new StringBuilder();

    private WorldMap(JsonNode topology) {
        JsonNode scale = topology.get("transform").get("scale");
        JsonNode translate = topology.get("transform").get("translate");
        for (JsonNode arc : topology.get("arcs")) {
            List<Degrees> points = new ArrayList<>();
            int x = 0;
            int y = 0;
            for (JsonNode step : arc) {
                x += step.get(0).intValue();
                y += step.get(1).intValue();
                points.add(new Degrees(
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

    /** The edge of the sheet, from pole to pole. */
    static String sheet() {
        StringBuilder sheet = new StringBuilder();
        for (int side = -1; side <= 1; side += 2) {
            for (int latitude = 90; latitude >= -90; latitude -= 5) {
                EqualEarth.Point point = EqualEarth.project(180 * side, -side * latitude);
                sheet.append(sheet.isEmpty() ? 'M' : 'L');
                sheet.append(Math.round(point.x() * 10)).append(' ').append(Math.round(point.y() * 10));
            }
        }
        return sheet.append('z').toString();
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
        List<Degrees> points = new ArrayList<>();
        for (JsonNode arc : ring) {
            int number = arc.intValue();
            List<Degrees> forward = arcs.get(number >= 0 ? number : ~number);
            for (int i = points.isEmpty() ? 0 : 1; i < forward.size(); i++) {
                points.add(forward.get(number >= 0 ? i : forward.size() - 1 - i));
            }
        }
        draw(points, unrolled(points));
    }

    /** Longitudes without leaps: a coast that crosses the date line goes on beyond the edge of the sheet where most of it lies. */
    private static double[] unrolled(List<Degrees> points) {
        double[] longitudes = new double[points.size()];
        double sum = 0;
        for (int i = 0; i < longitudes.length; i++) {
            double own = points.get(i).longitude();
            longitudes[i] = i == 0 ? own : own - 360 * Math.rint((own - longitudes[i - 1]) / 360);
            sum += longitudes[i];
        }
        double turn = 360 * Math.rint(sum / longitudes.length / 360);
        for (int i = 0; i < longitudes.length; i++) {
            longitudes[i] -= turn;
        }
        return longitudes;
    }

    private void draw(List<Degrees> points, double[] longitudes) {
        long lastX = 0;
        long lastY = 0;
        for (int i = 0; i < longitudes.length; i++) {
            EqualEarth.Point point =
                    EqualEarth.project(longitudes[i], points.get(i).latitude());
            long x = Math.round(point.x() * 10);
            long y = Math.round(point.y() * 10);
            if (i == 0) {
                path.append('M').append(x).append(' ').append(y);
            } else if (x != lastX || y != lastY) {
                path.append('l').append(x - lastX).append(' ').append(y - lastY);
            }
            lastX = x;
            lastY = y;
        }
        path.append('z');
    }
}
