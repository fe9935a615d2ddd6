package org.dateline.linking.disagreements;

import org.dateline.core.model.Place;

/** Compares places: a town lies in its province and its country, a quarter in its town. */
final class Places {

    /** Kilometres within which one place may be a part of the other: a quarter, an airport, an embassy and their town. */
    private static final double NEAR = 40;

    private static final double EARTH_RADIUS = 6371;

    private Places() {}

    static Verdict compare(Place a, Place b) {
        if (a.id().equals(b.id())) {
            return Verdict.SAME;
        }
        if (!a.country().equals(b.country())) {
            return a.country().isEmpty() || b.country().isEmpty() ? Verdict.SAME : Verdict.CONFLICT;
        }
        if (isCountry(a) || isCountry(b) || isProvinceOf(a, b) || isProvinceOf(b, a)) {
            return Verdict.REFINE;
        }
        return a.feature().equals(b.feature()) || distance(a, b) > NEAR ? Verdict.CONFLICT : Verdict.REFINE;
    }

    private static boolean isCountry(Place place) {
        return place.feature().startsWith("PCL");
    }

    private static boolean isProvinceOf(Place province, Place place) {
        return province.feature().equals("ADM1") && province.name().equals(place.admin1());
    }

    /** In kilometres, along a great circle. */
    private static double distance(Place a, Place b) {
        double latitudeA = Math.toRadians(a.latitude());
        double latitudeB = Math.toRadians(b.latitude());
        double dLatitude = latitudeB - latitudeA;
        double dLongitude = Math.toRadians(b.longitude() - a.longitude());
        double square = Math.pow(Math.sin(dLatitude / 2), 2)
                + Math.cos(latitudeA) * Math.cos(latitudeB) * Math.pow(Math.sin(dLongitude / 2), 2);
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(square)));
    }
}
