package org.dateline.core.pipeline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Groups of numbers, with pairs that may never come into one group. The smallest number of a group is its root. */
final class UnionFind {

    private final int[] parent;
    private final Map<Integer, Set<Integer>> apart = new HashMap<>();
    private final Map<Integer, Map<String, String>> sides = new HashMap<>();

    UnionFind(int size) {
        parent = new int[size];
        Arrays.setAll(parent, i -> i);
    }

    int find(int member) {
        int root = member;
        while (parent[root] != root) {
            root = parent[root];
        }
        int walk = member;
        while (parent[walk] != root) {
            int next = parent[walk];
            parent[walk] = root;
            walk = next;
        }
        return root;
    }

    /** Call before any {@link #unite}. */
    void keepApart(int a, int b) {
        int first = find(a);
        int second = find(b);
        if (first != second) {
            apart.computeIfAbsent(first, root -> new HashSet<>()).add(second);
            apart.computeIfAbsent(second, root -> new HashSet<>()).add(first);
        }
    }

    /** Members on two sides of one division never come together. Call before any {@link #unite}. */
    void put(int member, String division, String side) {
        sides.computeIfAbsent(find(member), root -> new HashMap<>()).put(division, side);
    }

    private boolean onTwoSides(int first, int second) {
        Map<String, String> others = sides.getOrDefault(second, Map.of());
        return sides.getOrDefault(first, Map.of()).entrySet().stream()
                .anyMatch(entry ->
                        !others.getOrDefault(entry.getKey(), entry.getValue()).equals(entry.getValue()));
    }

    /** Unites the groups of both, unless something keeps them apart. */
    boolean unite(int a, int b) {
        int first = find(a);
        int second = find(b);
        if (first == second) {
            return true;
        }
        if (apart.getOrDefault(first, Set.of()).contains(second) || onTwoSides(first, second)) {
            return false;
        }
        int root = Math.min(first, second);
        int child = Math.max(first, second);
        parent[child] = root;
        Map<String, String> divisions = sides.remove(child);
        if (divisions != null) {
            sides.computeIfAbsent(root, key -> new HashMap<>()).putAll(divisions);
        }
        Set<Integer> enemies = apart.remove(child);
        if (enemies != null) {
            for (int enemy : enemies) {
                Set<Integer> theirs = apart.get(enemy);
                theirs.remove(child);
                theirs.add(root);
                apart.computeIfAbsent(root, key -> new HashSet<>()).add(enemy);
            }
        }
        return true;
    }
}
