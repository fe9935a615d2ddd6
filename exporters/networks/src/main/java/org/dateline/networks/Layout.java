package org.dateline.networks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A place on the plane for every node, the same on every machine: a sunflower with the best connected nodes in the middle, then,
 * where the network is small enough, springs after Fruchterman and Reingold (1991).
 */
public final class Layout {

    /** Springs take time that grows with the square of the nodes. */
    private static final int MOST_NODES_FOR_SPRINGS = 1500;

    private static final int ROUNDS = 150;
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    private final double[] x;
    private final double[] y;
    private final Map<String, Integer> places = new HashMap<>();

    private Layout(Network network) {
        int size = network.nodes().size();
        x = new double[size];
        y = new double[size];
        for (int i = 0; i < size; i++) {
            places.put(network.nodes().get(i).id(), i);
        }
        sunflower(network, size);
        if (size > 2 && size <= MOST_NODES_FOR_SPRINGS) {
            springs(network, size);
        }
    }

    public static Layout of(Network network) {
        return new Layout(network);
    }

    /** Rightwards, around zero; neighbours are about 100 apart. */
    public double x(Node node) {
        return round(x[places.get(node.id())]);
    }

    /** Upwards, around zero. */
    public double y(Node node) {
        return round(y[places.get(node.id())]);
    }

    private static double round(double value) {
        return Math.rint(value * 100) / 100;
    }

    private void sunflower(Network network, int size) {
        int[] degree = new int[size];
        for (Edge edge : network.edges()) {
            degree[places.get(edge.source())]++;
            degree[places.get(edge.target())]++;
        }
        List<Integer> order = new ArrayList<>(places.values());
        order.sort(Comparator.comparing((Integer node) -> -degree[node]).thenComparing(Comparator.naturalOrder()));
        for (int rank = 0; rank < size; rank++) {
            double radius = 60 * Math.sqrt(rank);
            x[order.get(rank)] = radius * StrictMath.cos(rank * GOLDEN_ANGLE);
            y[order.get(rank)] = radius * StrictMath.sin(rank * GOLDEN_ANGLE);
        }
    }

    private void springs(Network network, int size) {
        double ideal = 100;
        for (int round = 0; round < ROUNDS; round++) {
            double[] pushX = new double[size];
            double[] pushY = new double[size];
            repel(size, ideal, pushX, pushY);
            for (Edge edge : network.edges()) {
                attract(places.get(edge.source()), places.get(edge.target()), ideal, pushX, pushY);
            }
            double most = ideal * (1 - (double) round / ROUNDS);
            for (int i = 0; i < size; i++) {
                // a weak pull to the middle keeps parts that hang on nothing in sight
                double dx = pushX[i] - x[i] * 0.05;
                double dy = pushY[i] - y[i] * 0.05;
                double length = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
                double step = Math.min(length, most) / length;
                x[i] += dx * step;
                y[i] += dy * step;
            }
        }
    }

    private void repel(int size, double ideal, double[] pushX, double[] pushY) {
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                double dx = x[i] - x[j];
                double dy = y[i] - y[j];
                double squared = Math.max(1, dx * dx + dy * dy);
                double force = ideal * ideal / squared;
                pushX[i] += dx * force;
                pushY[i] += dy * force;
                pushX[j] -= dx * force;
                pushY[j] -= dy * force;
            }
        }
    }

    private void attract(int from, int to, double ideal, double[] pushX, double[] pushY) {
        double dx = x[from] - x[to];
        double dy = y[from] - y[to];
        double force = Math.sqrt(dx * dx + dy * dy) / ideal;
        pushX[from] -= dx * force;
        pushY[from] -= dy * force;
        pushX[to] += dx * force;
        pushY[to] += dy * force;
    }
}
