package org.dateline.report;

/**
 * The Equal Earth projection (Šavrič, Patterson and Jenny, 2018), which shows areas in their true proportion, on a sheet that is
 * 1000 units wide.
 */
final class EqualEarth {

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = StrictMath.sqrt(3) / 2;
    /** Half the width of the projected earth, in radii. */
    private static final double HALF_WIDTH = 2.70663;

    private static final double HALF_HEIGHT = 1.31737;
    private static final double SCALE = 500 / HALF_WIDTH;

    private EqualEarth() {}

    /** Rightwards and downwards from the upper left corner, in hundredths. */
    record Point(double x, double y) {}

    /** From degrees. */
    static Point project(double longitude, double latitude) {
        double theta = StrictMath.asin(M * StrictMath.sin(StrictMath.toRadians(latitude)));
        double squared = theta * theta;
        double sixth = squared * squared * squared;
        double x = StrictMath.toRadians(longitude)
                * StrictMath.cos(theta)
                / (M * (A1 + 3 * A2 * squared + sixth * (7 * A3 + 9 * A4 * squared)));
        double y = theta * (A1 + A2 * squared + sixth * (A3 + A4 * squared));
        return new Point(round((x + HALF_WIDTH) * SCALE), round((HALF_HEIGHT - y) * SCALE));
    }

    private static double round(double value) {
        return Math.rint(value * 100) / 100;
    }
}
