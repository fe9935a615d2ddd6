/**
 * The events that have a place as GeoJSON, for maps.
 */
@NullMarked
package org.dateline.geojson;

import org.jspecify.annotations.NullMarked;
