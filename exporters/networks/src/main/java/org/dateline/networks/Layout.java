package org.dateline.networks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A place on the plane for every node, the same on every machine: a sunflower with the best connected nodes in the middle, then,
 * where the network is small enough, springs after ForceAtlas2 (Jacomy and others, 2014).
 */
public final class Layout {

    /** Springs take time that grows with the square of the nodes. */
    private static final int MOST_NODES_FOR_SPRINGS = 1500;

    private static final int ROUNDS = 200;
    private static final int ROUNDS_OF_PARTING = 20;
    /** How far two nodes stand apart that have only each other. */
    private static final double NEAR = 100;
    /** Keeps parts that hang on nothing in sight. */
    private static final double GRAVITY = 0.8;

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
        double[] mass = new double[size];
        Arrays.fill(mass, 1);
        for (Edge edge : network.edges()) {
            mass[places.get(edge.source())]++;
            mass[places.get(edge.target())]++;
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[] pushX = new double[size];
            double[] pushY = new double[size];
            repel(mass, pushX, pushY);
            for (Edge edge : network.edges()) {
                attract(places.get(edge.source()), places.get(edge.target()), pushX, pushY);
            }
            double most = NEAR * (1 - (double) round / ROUNDS);
            for (int i = 0; i < size; i++) {
                double dx = pushX[i] / mass[i] - x[i] * GRAVITY;
                double dy = pushY[i] / mass[i] - y[i] * GRAVITY;
                double length = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
                double step = Math.min(length, most) / length;
                x[i] += dx * step;
                y[i] += dy * step;
            }
        }
        for (int round = 0; round < ROUNDS_OF_PARTING; round++) {
            part(size);
        }
    }

    /** Well connected nodes push harder, so that hubs do not sit on one another. */
    private void repel(double[] mass, double[] pushX, double[] pushY) {
        for (int i = 0; i < mass.length; i++) {
            for (int j = i + 1; j < mass.length; j++) {
                double dx = x[i] - x[j];
                double dy = y[i] - y[j];
                double squared = Math.max(1, dx * dx + dy * dy);
                double force = NEAR * NEAR / 4 * mass[i] * mass[j] / squared;
                pushX[i] += dx * force;
                pushY[i] += dy * force;
                pushX[j] -= dx * force;
                pushY[j] -= dy * force;
            }
        }
    }

    private void attract(int from, int to, double[] pushX, double[] pushY) {
        double dx = x[from] - x[to];
        double dy = y[from] - y[to];
        pushX[from] -= dx;
        pushY[from] -= dy;
        pushX[to] += dx;
        pushY[to] += dy;
    }

    /** Move apart what would cover one another. */
    private void part(int size) {
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                double dx = x[i] - x[j];
                double dy = y[i] - y[j];
                double apart = Math.sqrt(dx * dx + dy * dy);
                if (apart < NEAR / 2) {
                    double move = (NEAR / 2 - apart) / 2 / Math.max(1, apart);
                    double aside = apart < 1 ? 1 : dx;
                    x[i] += aside * move;
                    y[i] += dy * move;
                    x[j] -= aside * move;
                    y[j] -= dy * move;
                }
            }
        }
    }
}
