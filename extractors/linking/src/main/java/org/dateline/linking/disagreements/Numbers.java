package org.dateline.linking.disagreements;

import java.util.Locale;
import org.dateline.core.model.Quantity;

/** Compares counts and amounts, which are ranges: "more than 5,000" is 5,000 and up. */
final class Numbers {

    /** A round number stands for all that round to it, up to this share of itself. */
    private static final double ROUNDING = .06;

    private Numbers() {}

    static Verdict compare(double lowA, double highA, double lowB, double highB) {
        if (lowA == lowB && highA == highB) {
            return Verdict.SAME;
        }
        if (lowA <= highB && lowB <= highA) {
            return Verdict.REFINE;
        }
        boolean exact = lowA == highA && lowB == highB;
        return exact && (rounds(lowA, lowB) || rounds(lowB, lowA)) ? Verdict.REFINE : Verdict.CONFLICT;
    }

    /** Is the first number what one would say for the second, such as 5,000 for 5,200? Numbers below 100 are counted out. */
    private static boolean rounds(double round, double exact) {
        if (round < 100 || Math.abs(round - exact) > ROUNDING * round) {
            return false;
        }
        double unit = Math.pow(10, Math.floor(Math.log10(round)));
        double step = round % unit == 0 ? unit : unit / 10;
        return round % step == 0 && exact % step != 0 && Math.abs(round - exact) <= step / 2;
    }

    static String value(Quantity quantity) {
        if (quantity.low() == quantity.high()) {
            return number(quantity.low());
        }
        String low = Double.isInfinite(quantity.low()) ? "" : number(quantity.low());
        return low + ".." + (Double.isInfinite(quantity.high()) ? "" : number(quantity.high()));
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%s", value);
    }
}
