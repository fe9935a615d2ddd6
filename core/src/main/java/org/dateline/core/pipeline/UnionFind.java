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

    /** Unites the groups of both, unless something keeps them apart. */
    boolean unite(int a, int b) {
        int first = find(a);
        int second = find(b);
        if (first == second) {
            return true;
        }
        if (apart.getOrDefault(first, Set.of()).contains(second)) {
            return false;
        }
        int root = Math.min(first, second);
        int child = Math.max(first, second);
        parent[child] = root;
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
