package org.dateline.events.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionTest {

    @Test
    void wordsPhrasesAndKindsAreKeptApart() {
        Condition condition = Condition.of("object|in", List.of("summit", "peace talk", "~country"), true);
        assertEquals(List.of("object", "in"), condition.roles());
        assertEquals(Set.of("summit"), condition.lemmas());
        assertEquals(List.of("peace talk"), condition.phrases());
        assertEquals(List.of("~country"), condition.kinds());
    }
}
