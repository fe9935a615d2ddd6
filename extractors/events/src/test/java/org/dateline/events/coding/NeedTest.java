package org.dateline.events.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NeedTest {

    @Test
    void isReadAsCodebooksWriteIt() {
        assertEquals(Need.PUBLIC_ACTOR, Need.of("public-actor"));
        assertEquals(Need.OF_TYPE, Need.of("of-type"));
    }

    @Test
    void aSlipOfThePenIsRefusedWithWhatThereIs() {
        CodebookException refused = assertThrows(CodebookException.class, () -> Need.of("publick"));
        assertTrue(refused.getMessage().contains("public-actor"), refused.getMessage());
    }

    @Test
    void violenceNeedsSomebodyOnOneSide() {
        assertTrue(Need.SOMEBODY.holds(Weight.NOBODY, Weight.PRIVATE, false));
        assertFalse(Need.SOMEBODY.holds(Weight.NOBODY, Weight.NOBODY, false));
    }

    @Test
    void criticismNeedsAPublicSideButNoMatterWhich() {
        assertTrue(Need.PUBLIC.holds(Weight.PRIVATE, Weight.PUBLIC, true));
        assertFalse(Need.PUBLIC.holds(Weight.PRIVATE, Weight.PRIVATE, true));
    }

    @Test
    void promisesNeedAPublicActorUnlessNoneIsTold() {
        assertFalse(Need.PUBLIC_ACTOR.holds(Weight.PRIVATE, Weight.PUBLIC, true));
        assertTrue(Need.PUBLIC_ACTOR.holds(Weight.NOBODY, Weight.PUBLIC, false));
    }

    @Test
    void aThreatToNobodyIsNone() {
        assertFalse(Need.BOTH_SIDES.holds(Weight.PUBLIC, Weight.NOBODY, true));
        assertTrue(Need.BOTH_SIDES.holds(Weight.PUBLIC, Weight.PRIVATE, true));
    }
}
