package org.dateline.core.model;

import java.io.Serializable;

/**
 * A place of a gazetteer.
 *
 * @param id stable across runs, for instance {@code geonames:98182}
 * @param country ISO 3166 alpha-3
 * @param admin1 the name of the first-order division
 * @param latitude in degrees, north positive
 * @param longitude in degrees, east positive
 * @param feature what it is, as a GeoNames feature code ({@code PPLC}, {@code PCLI} …)
 * @param gazetteerId its id in the gazetteer
 */
public record Place(
        String id,
        String name,
        String country,
        String admin1,
        double latitude,
        double longitude,
        String feature,
        String gazetteerId)
        implements Serializable {}
