package org.dateline.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The example of Luo (2005) and of the CoNLL scorers: gold {1 2 3 4 5} {6 7} {8 9 A B C}, found {1 2 3 4 5} {6 7 8 9 A B C}.
 */
class ClustersTest {

    private static Map<String, String> assignment(String... clusters) {
        Map<String, String> assignment = new TreeMap<>();
        for (String cluster : clusters) {
            for (String item : cluster.split("")) {
                assignment.put(item, cluster);
            }
        }
        return assignment;
    }

    private static final Map<String, String> GOLD = assignment("12345", "67", "89ABC");
    private static final Clusters MERGED = new Clusters(GOLD, assignment("12345", "6789ABC"));

    private static void assertScore(double precision, double recall, Clusters.Score score) {
        assertEquals(precision, score.precision(), 1e-6);
        assertEquals(recall, score.recall(), 1e-6);
    }

    @Test
    void bcubedOfTheWorkedExample() {
        assertScore(16.0 / 21, 1, MERGED.bcubed()); // (5 + 2·2/7 + 5·5/7) / 12
    }

    @Test
    void mucOfTheWorkedExample() {
        assertScore(0.9, 1, MERGED.muc());
    }

    @Test
    void ceafeOfTheWorkedExample() {
        double similarity = 1 + 2.0 * 5 / 12; // {12345} with itself, {89ABC} with the merged cluster
        assertScore(similarity / 2, similarity / 3, MERGED.ceafe());
    }

    @Test
    void leaOfTheWorkedExample() {
        // found: {12345} keeps 10 of 10 links, the merged cluster 1 + 10 of 21
        assertScore((5 + 7 * 11.0 / 21) / 12, 1, MERGED.lea());
    }

    @Test
    void allInOneCluster() {
        Clusters one = new Clusters(GOLD, assignment("123456789ABC"));
        assertScore(0.375, 1, one.bcubed()); // (5·5/12 + 2·2/12 + 5·5/12) / 12
        assertScore(9.0 / 11, 1, one.muc());
    }

    @Test
    void joiningNothingHasNoPairs() {
        Clusters alone = new Clusters(GOLD, assignment("1", "2", "3", "4", "5", "6", "7", "8", "9", "A", "B", "C"));
        assertEquals(new Count(0, 0, 21), alone.pairs());
        assertScore(1, 3.0 / 12, alone.bcubed());
    }

    @Test
    void aPerfectAnswerIsPerfectEverywhere() {
        Clusters perfect = new Clusters(GOLD, GOLD);
        assertEquals(1, perfect.conll(), 1e-9);
        assertEquals(1, perfect.lea().f1(), 1e-9);
        assertEquals(1, perfect.pairs().f1(), 1e-9);
    }

    @Test
    void theAssignmentIsTheBestNotTheGreediest() {
        assertEquals(11, Assignment.best(new double[][] {{6, 5}, {6, 1}}), 1e-9);
        assertEquals(11, Assignment.best(new double[][] {{6, 6}, {5, 1}, {0, 0}}), 1e-9);
    }
}
