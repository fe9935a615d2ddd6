package org.dateline.events.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {

    private static final String HEADER = "name,aliases,kind,country,sector,cameo,role,from,to,source\n";

    @Test
    void aUsersRowsWinOverOurs(@TempDir Path folder) throws IOException {
        Path pack = folder.resolve("mine.csv");
        Files.writeString(
                pack,
                HEADER + "Ruritania,,state,RUR,,,,,,a novel\n"
                        + "Ruritanian,Ruritanians,demonym,RUR,,,,,,a novel\n"
                        + "Tehran,,organization,RUR,BUS,,,,,a novel\n");
        PhraseReader reader = new PhraseReader(Knowledge.load(List.of(pack)));

        assertEquals("RUR:MIL", reader.code("the Ruritanian army", "", "").toString());
        assertEquals("RUR:BUS", reader.code("Tehran", "", "").toString());
        assertEquals("IRN:", reader.code("Iran", "", "").toString());
    }

    @Test
    void aPackMayBringNounsForActorsOfAnyCountry(@TempDir Path folder) throws IOException {
        Path pack = folder.resolve("nouns.csv");
        Files.writeString(
                pack,
                HEADER + "khedive,khedives,agent,,GOV,,office,,,a novel\n"
                        + "moot,,agent,,LEG,,organization,,,a novel\n"
                        + "soldier,,agent,,REB,,,,,a novel\n");
        PhraseReader reader = new PhraseReader(Knowledge.load(List.of(pack)));

        assertEquals("CHL:GOV", reader.code("the Chilean khedive", "", "").toString());
        assertEquals("PER:LEG", reader.code("Peru's moots", "", "").toString());
        assertEquals("KEN:REB", reader.code("Kenyan soldiers", "", "").toString());
    }

    @Test
    void aKindThatDoesNotExistIsNamedWithItsLine() {
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class,
                () -> PackReader.read(new StringReader(HEADER + "Nobody,,thing,,,,,,,\n"), "mine.csv"));

        assertTrue(error.getMessage().contains("mine.csv, line 2"), error.getMessage());
        assertTrue(error.getMessage().contains("ORGANIZATION"), error.getMessage());
    }

    @Test
    void aPackThatIsNotThereIsAnError() {
        assertThrows(IllegalArgumentException.class, () -> Knowledge.load(List.of(Path.of("no-such-pack.csv"))));
    }
}
