package org.dateline.events.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.dateline.core.model.Place;
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

    private static Places spokenOf(String... countries) {
        return new Places(Gazetteer.shared(), Knowledge.load(List.of()).areas(), Set.of(countries));
    }

    @Test
    void aSmallTownIsNotMeantByTheNameOfALargeOne() {
        assertEquals("CHE", spokenOf("USA").find("Geneva").orElseThrow().country());
        assertEquals("AUT", spokenOf("USA").find("Vienna").orElseThrow().country());
        assertEquals("USA", spokenOf("USA").find("Birmingham").orElseThrow().country());
        assertEquals("GBR", spokenOf("GBR").find("Birmingham").orElseThrow().country());
    }

    @Test
    void theDivisionBehindTheCommaSaysWhichTown() {
        assertEquals("Illinois", division("Geneva, Ill."));
        assertEquals("Georgia", division("Rome, Georgia"));
        assertEquals("Lazio", division("Rome"));
    }

    private static String division(String text) {
        return spokenOf("USA").find(Words.of(text), 0, 1).orElseThrow().admin1();
    }

    @Test
    void aBuildingStandsWhereItIs() {
        Place place = spokenOf("USA").seat("white house", "USA").orElseThrow();

        assertEquals("District of Columbia", place.admin1());
    }

    @Test
    void itHoldsAtLeastTwentyThousandPlaces() {
        assertTrue(Gazetteer.shared().size() > 20_000);
    }
}
