package org.dateline.events.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    @Test
    void aPlaceIsFoundUnderItsOtherNames() {
        assertEquals("Kyiv", Gazetteer.shared().find("Kiev").get(0).place().name());
        assertEquals("KOS", Gazetteer.shared().find("Prishtina").get(0).place().country());
    }

    @Test
    void theBestKnownOfSeveralNamesakesComesFirst() {
        List<Gazetteer.Entry> found = Gazetteer.shared().find("Paris");

        assertEquals("FRA", found.get(0).place().country());
        assertTrue(found.size() > 1);
    }

    @Test
    void aNamesakeInACountryThatIsSpokenOfWins() {
        Areas areas = Knowledge.load(List.of()).areas();
        Places places = new Places(Gazetteer.shared(), areas, Set.of("ESP"));

        assertEquals("ESP", places.find("Valencia").orElseThrow().country());
        assertEquals(
                "VEN",
                new Places(Gazetteer.shared(), areas, Set.of("VEN"))
                        .find("Valencia")
                        .orElseThrow()
                        .country());
    }

    @Test
    void itHoldsAtLeastTwentyThousandPlaces() {
        assertTrue(Gazetteer.shared().size() > 20_000);
    }
}
