package org.dateline.core.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class UnionFindTest {

    @Test
    void unitesAcrossAChain() {
        UnionFind groups = new UnionFind(5);
        groups.unite(3, 4);
        groups.unite(4, 1);
        assertEquals(groups.find(1), groups.find(3));
        assertEquals(1, groups.find(4));
        assertNotEquals(groups.find(0), groups.find(1));
    }

    @Test
    void aVetoHoldsForWholeGroups() {
        UnionFind groups = new UnionFind(4);
        groups.keepApart(0, 3);
        assertTrue(groups.unite(0, 1));
        assertTrue(groups.unite(2, 3));
        assertFalse(groups.unite(1, 2));
        assertNotEquals(groups.find(0), groups.find(3));
    }

    @Test
    void twoSidesOfADivisionNeverMeet() {
        UnionFind groups = new UnionFind(5);
        groups.put(0, "1", "a");
        groups.put(3, "1", "b");
        groups.put(4, "2", "b");
        assertTrue(groups.unite(0, 1));
        assertTrue(groups.unite(3, 2));
        assertFalse(groups.unite(1, 2));
        assertTrue(groups.unite(1, 4));
    }
}
