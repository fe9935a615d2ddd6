package org.dateline.linking.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Worked examples: the first is the classic one of Bagga and Baldwin (twelve items, three gold clusters, two ways to merge them);
 * the others are computed by hand from the definitions.
 */
class ClusterScoresTest {

    private static final Clustering GOLD = Clustering.of(
            List.of(List.of("1", "2", "3", "4", "5"), List.of("6", "7"), List.of("8", "9", "A", "B", "C")));
    private static final Clustering SMALL_MERGED =
            Clustering.of(List.of(List.of("1", "2", "3", "4", "5"), List.of("6", "7", "8", "9", "A", "B", "C")));
    private static final Clustering LARGE_MERGED =
            Clustering.of(List.of(List.of("1", "2", "3", "4", "5", "8", "9", "A", "B", "C"), List.of("6", "7")));

    @Test
    void mucCannotTellTheTwoMergersApart() {
        assertEquals(9.0 / 10, ClusterScores.muc(GOLD, SMALL_MERGED).precision(), 1e-9);
        assertEquals(1, ClusterScores.muc(GOLD, SMALL_MERGED).recall(), 1e-9);
        assertEquals(9.0 / 10, ClusterScores.muc(GOLD, LARGE_MERGED).precision(), 1e-9);
    }

    @Test
    void bCubedCan() {
        assertEquals(16.0 / 21, ClusterScores.bCubed(GOLD, SMALL_MERGED).precision(), 1e-9);
        assertEquals(7.0 / 12, ClusterScores.bCubed(GOLD, LARGE_MERGED).precision(), 1e-9);
        assertEquals(1, ClusterScores.bCubed(GOLD, LARGE_MERGED).recall(), 1e-9);
    }

    @Test
    void ceafAlignsEachClusterOnce() {
        // best alignment: 1-5 with itself (1), 8-C with 6-C (2*5/12)
        assertEquals(
                (1 + 10.0 / 12) / 3, ClusterScores.ceafE(GOLD, SMALL_MERGED).recall(), 1e-9);
        assertEquals(
                (1 + 10.0 / 12) / 2, ClusterScores.ceafE(GOLD, SMALL_MERGED).precision(), 1e-9);
    }

    @Test
    void leaCountsResolvedLinks() {
        // precision: 1-5 is right (5 * 1); of the 21 links of 6-C, 1 + 10 are right (7 * 11/21)
        assertEquals(
                (5 + 7 * 11.0 / 21) / 12, ClusterScores.lea(GOLD, SMALL_MERGED).precision(), 1e-9);
        assertEquals(1, ClusterScores.lea(GOLD, SMALL_MERGED).recall(), 1e-9);
    }

    @Test
    void itemsAlone() {
        Clustering gold = Clustering.of(List.of(List.of("a", "b"), List.of("c")));
        Clustering alone = Clustering.of(List.of(List.of("a"), List.of("b"), List.of("c")));

        assertEquals(0, ClusterScores.muc(gold, alone).recall(), 1e-9);
        assertEquals(2.0 / 3, ClusterScores.bCubed(gold, alone).recall(), 1e-9);
        // {a,b} with {a} (2/3), {c} with {c} (1)
        assertEquals((2.0 / 3 + 1) / 2, ClusterScores.ceafE(gold, alone).recall(), 1e-9);
        assertEquals(1.0 / 3, ClusterScores.lea(gold, alone).recall(), 1e-9);
    }

    @Test
    void theSameIsPerfect() {
        assertEquals(1, ClusterScores.conll(GOLD, GOLD), 1e-9);
        assertEquals(1, ClusterScores.lea(GOLD, GOLD).f1(), 1e-9);
    }
}
