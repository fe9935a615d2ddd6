package org.dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FurnitureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 min read | FURNITURE",
                "12 Shares | FURNITURE",
                "Share this article | SECTION",
                "Read more: How the islands live without a ferry | FURNITURE",
                "© 2021 Lund Courier | FURNITURE",
                "courier.example | FURNITURE",
                "Leave a Reply | SECTION",
                "Most Read | SECTION",
                "Das könnte Sie auch interessieren | SECTION",
                "Photo: Anna Lindqvist | FURNITURE",
                "Photo shops closed in Lund. | NONE",
                "For more than a year the harbour was closed. | NONE",
                "12 people died in Lund. | NONE",
                "700 soldiers under the hood of fog | NONE",
                "More soldiers arrived. | NONE"
            })
    void lines(String line, Furniture.Sign sign) {
        assertEquals(sign, Furniture.bundled().sign(line));
    }

    @Test
    void appealsAskAndReportsReport() {
        Appeals appeals = Appeals.bundled();
        assertTrue(appeals.isAppeal("Sign up for our newsletter and get the news delivered to your inbox.", false));
        assertFalse(appeals.isAppeal("The minister said that every subscription would cost five crowns.", true));
    }

    @Test
    void creditsOfPictures() {
        Credits credits = Credits.bundled();
        assertTrue(credits.isCredit("(photo credit: HARBOUR OFFICE)"));
        assertTrue(credits.isCredit("Anna Ek / Getty Images"));
        assertEquals(Optional.of(21), credits.startIn("The ferry Havmar, 9. (AP Photo/Anna Ek)"));
        assertEquals(Optional.empty(), credits.startIn("The party (which is new) won the vote (narrowly)."));
    }

    @Test
    void creditsOfAgencies() {
        Agencies agencies = Agencies.bundled();
        assertEquals(Optional.of("Reuters"), agencies.inDateline("LUND, May 2 (Reuters) - The government said"));
        assertEquals(Optional.of("AFP"), agencies.credited("-AFP"));
        assertEquals(Optional.of(10), agencies.endOf("They left. (AP)").map(start -> start));
        assertEquals(Optional.empty(), agencies.endOf("He works for the news agency AP."));
    }

    @Test
    void namesOfPapers() {
        assertEquals(Optional.of("The Lund Post"), Outlets.inHead("date 2021 The Lund Post - Nordmark News Weather"));
        assertEquals(Optional.empty(), Outlets.inHead("Weather Sport Culture"));
    }
}
