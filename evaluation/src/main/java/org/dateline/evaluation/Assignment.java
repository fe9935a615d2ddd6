package org.dateline.evaluation;

import java.util.Arrays;

/** The assignment problem: rows and columns are matched one to one so that the sum is largest (Kuhn and Munkres). */
final class Assignment {

    private Assignment() {}

    /** The largest sum. Time grows with the square of the smaller side times the larger. */
    static double best(double[][] gain) {
        int rows = gain.length;
        int columns = rows == 0 ? 0 : gain[0].length;
        if (rows == 0 || columns == 0) {
            return 0;
        }
        double[][] table = rows <= columns ? gain : transposed(gain);
        return solve(table);
    }

    private static double[][] transposed(double[][] table) {
        double[][] turned = new double[table[0].length][table.length];
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table[0].length; j++) {
                turned[j][i] = table[i][j];
            }
        }
        return turned;
    }

    /** Shortest augmenting paths with potentials; row and column 0 are dummies. */
    private static double solve(double[][] gain) {
        int n = gain.length;
        int m = gain[0].length;
        double[] u = new double[n + 1];
        double[] v = new double[m + 1];
        int[] rowOf = new int[m + 1];
        int[] way = new int[m + 1];
        for (int i = 1; i <= n; i++) {
            rowOf[0] = i;
            int column = 0;
            double[] least = new double[m + 1];
            boolean[] used = new boolean[m + 1];
            Arrays.fill(least, Double.POSITIVE_INFINITY);
            do {
                used[column] = true;
                int row = rowOf[column];
                int next = 0;
                double delta = Double.POSITIVE_INFINITY;
                for (int j = 1; j <= m; j++) {
                    if (!used[j]) {
                        double cost = -gain[row - 1][j - 1] - u[row] - v[j];
                        if (cost < least[j]) {
                            least[j] = cost;
                            way[j] = column;
                        }
                        if (least[j] < delta) {
                            delta = least[j];
                            next = j;
                        }
                    }
                }
                for (int j = 0; j <= m; j++) {
                    if (used[j]) {
                        u[rowOf[j]] += delta;
                        v[j] -= delta;
                    } else {
                        least[j] -= delta;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            while (column != 0) {
                int before = way[column];
                rowOf[column] = rowOf[before];
                column = before;
            }
        }
        double sum = 0;
        for (int j = 1; j <= m; j++) {
            sum += rowOf[j] == 0 ? 0 : gain[rowOf[j] - 1][j - 1];
        }
        return sum;
    }
}
