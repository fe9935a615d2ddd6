package org.dateline.evaluation;

/**
 * Hits and errors.
 *
 * @param hit what is in the gold and was found
 * @param wrong what was found and is not in the gold
 * @param missed what is in the gold and was not found
 */
public record Count(int hit, int wrong, int missed) {

    public static final Count NONE = new Count(0, 0, 0);

    public Count plus(int moreHit, int moreWrong, int moreMissed) {
        return new Count(hit + moreHit, wrong + moreWrong, missed + moreMissed);
    }

    public double precision() {
        return ratio(hit, hit + wrong);
    }

    public double recall() {
        return ratio(hit, hit + missed);
    }

    public double f1() {
        return f1(precision(), recall());
    }

    static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
