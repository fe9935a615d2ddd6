package org.dateline.geojson;

import java.util.List;
import org.dateline.core.spi.Exporter;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/** Events with a place as GeoJSON. It has no options. */
public final class GeojsonPlugin implements Plugin {

    @Override
    public String name() {
        return "geojson";
    }

    @Override
    public String description() {
        return "writes the events that have a place as GeoJSON, for QGIS, R and web maps";
    }

    @Override
    public List<Exporter> exporters(Options options) {
        return List.of(new GeojsonExporter());
    }
}
