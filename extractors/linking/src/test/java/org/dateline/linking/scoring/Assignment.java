package org.dateline.linking.scoring;

import java.util.Arrays;

/** The best one-to-one assignment: the method of Kuhn and Munkres with potentials, in cubic time. */
final class Assignment {

    private Assignment() {}

    /** The largest sum of values such that no row and no column is used twice. */
    static double best(double[][] value) {
        int rows = value.length;
        if (rows == 0 || value[0].length == 0) {
            return 0;
        }
        if (rows > value[0].length) {
            return best(transposed(value));
        }
        int columns = value[0].length;
        double[] rowPotential = new double[rows + 1];
        double[] columnPotential = new double[columns + 1];
        int[] rowOf = new int[columns + 1];
        for (int row = 1; row <= rows; row++) {
            augment(value, row, rowPotential, columnPotential, rowOf);
        }
        double sum = 0;
        for (int column = 1; column <= columns; column++) {
            sum += rowOf[column] > 0 ? value[rowOf[column] - 1][column - 1] : 0;
        }
        return sum;
    }

    private static void augment(
            double[][] value, int row, double[] rowPotential, double[] columnPotential, int[] rowOf) {
        int columns = columnPotential.length - 1;
        double[] slack = new double[columns + 1];
        int[] before = new int[columns + 1];
        boolean[] used = new boolean[columns + 1];
        Arrays.fill(slack, Double.MAX_VALUE);
        rowOf[0] = row;
        int column = 0;
        do {
            used[column] = true;
            int current = rowOf[column];
            int next = 0;
            double least = Double.MAX_VALUE;
            for (int j = 1; j <= columns; j++) {
                if (!used[j]) {
                    double reduced = -value[current - 1][j - 1] - rowPotential[current] - columnPotential[j];
                    if (reduced < slack[j]) {
                        slack[j] = reduced;
                        before[j] = column;
                    }
                    if (slack[j] < least) {
                        least = slack[j];
                        next = j;
                    }
                }
            }
            for (int j = 0; j <= columns; j++) {
                if (used[j]) {
                    rowPotential[rowOf[j]] += least;
                    columnPotential[j] -= least;
                } else {
                    slack[j] -= least;
                }
            }
            column = next;
        } while (rowOf[column] != 0);
        while (column != 0) {
            rowOf[column] = rowOf[before[column]];
            column = before[column];
        }
    }

    private static double[][] transposed(double[][] value) {
        double[][] turned = new double[value[0].length][value.length];
        for (int i = 0; i < value.length; i++) {
            for (int j = 0; j < value[0].length; j++) {
                turned[j][i] = value[i][j];
            }
        }
        return turned;
    }
}
