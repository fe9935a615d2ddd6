package org.dateline.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** How cells are written where everything is text. */
public final class Cells {

    private static final double DECIMALS = 1e6;

    private Cells() {}

    /**
     * The text of a cell. Numbers are plain decimals; the elements of a list are joined by {@code |}, and a {@code |} or backslash
     * inside an element has a backslash in front.
     */
    public static String text(Object cell) {
        if (cell instanceof List<?> list) {
            return list.stream().map(element -> escape(element.toString())).collect(Collectors.joining("|"));
        }
        return cell instanceof Double number ? decimal(number) : cell.toString();
    }

    private static String escape(String element) {
        return element.indexOf('|') < 0 && element.indexOf('\\') < 0
                ? element
                : element.replace("\\", "\\\\").replace("|", "\\|");
    }

    /** At most six decimals, no exponent, no trailing zeros. Infinity, which no standard can write, is empty. */
    public static String decimal(double number) {
        if (!Double.isFinite(number)) {
            return "";
        }
        double rounded = Math.rint(number * DECIMALS) / DECIMALS;
        if (rounded == 0) {
            return "0";
        }
        return BigDecimal.valueOf(rounded).stripTrailingZeros().toPlainString();
    }
}
