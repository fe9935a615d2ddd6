package org.dateline.events.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodebookLoaderTest {

    private static final String OWN = """
            scheme: garden
            types:
              GROW: {quad: 1, score: 2, cameo: "060", modes: {fast: {score: 3, cues: [fast]}}, turns: {refused: WILT}}
              WILT: {quad: 4, score: -2}
            words:
              plant: [rose, oak]
            frames:
              - {id: grow.verb, verbs: [grow, shoot up], where: {subject: [$plant]}, type: GROW/fast}
            """;

    @Test
    void readsTheSixteenTypesOfPlover() {
        Codebook plover = CodebookLoader.shipped("plover");
        assertEquals(16, plover.types().size());
        assertEquals("plover", plover.scheme());
        assertEquals(4, plover.types().get("SANCTION").quad());
        assertEquals(-9.5, plover.types().get("ASSAULT").scoreOf("drone"));
        assertEquals(37, plover.contexts().size());
        assertTrue(plover.frames().size() > 200);
    }

    @Test
    void readsASecondOntology() {
        Codebook disasters = CodebookLoader.shipped("disasters");
        assertEquals("disasters", disasters.scheme());
        assertTrue(disasters.isEventNoun("earthquake"));
        assertFalse(disasters.isEventNoun("summit"));
    }

    @Test
    void readsACodebookOfTheUser() {
        Codebook own = CodebookLoader.read("own", OWN);
        Frame frame = own.ofVerb("shoot up").get(0);
        assertEquals("grow.verb", frame.id());
        assertTrue(frame.conditions().get(0).lemmas().contains("oak"));
        assertEquals(3, own.types().get("GROW").scoreOf(frame.outcome().mode()));
    }

    @Test
    void saysWhatIsWrong() {
        assertProblem(OWN.replace("GROW/fast}", "GROWTH}"), "frame grow.verb: no type \"GROWTH\"");
        assertProblem(OWN.replace("GROW/fast}", "GROW/slow}"), "GROW has no mode \"slow\"");
        assertProblem(OWN.replace("$plant", "$animal"), "no word list \"$animal\"");
        assertProblem(OWN.replace("verbs:", "words:"), "no field \"words\"");
        assertProblem("frames: [", "own");
    }

    @Test
    void everyFrameHasAnExampleOfItsOwnType() {
        List<String> without = CodebookLoader.shipped("plover").frames().stream()
                .filter(frame -> frame.examples().isEmpty() && !frame.bound())
                .map(Frame::id)
                .toList();
        assertEquals(List.of(), without);
    }

    private static void assertProblem(String yaml, String part) {
        CodebookException problem = assertThrows(CodebookException.class, () -> CodebookLoader.read("own", yaml));
        assertTrue(problem.getMessage().contains(part), problem.getMessage());
    }
}
