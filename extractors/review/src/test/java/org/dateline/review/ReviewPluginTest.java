package org.dateline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.plugin.Plugins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewPluginTest {

    private static final String LOCAL = "http://localhost:11434/v1";

    @TempDir
    private Path folder;

    private static String refused(String... options) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < options.length; i += 2) {
            values.put(options[i], options[i + 1]);
        }
        ReviewPlugin plugin = new ReviewPlugin(name -> name.equals("FULL") ? Optional.of("s3cret") : Optional.empty());
        return assertThrows(IllegalArgumentException.class, () -> plugin.annotators(new Settings(values)))
                .getMessage();
    }

    @Test
    void withoutAnAddressItDoesNothing() throws Exception {
        assertEquals(List.of(), new ReviewPlugin().annotators(new Settings(Map.of())));
        assertEquals(
                List.of(),
                Plugins.of(new ReviewPlugin())
                        .configure(Map.of(), TextPolicy.EVIDENCE)
                        .annotators());
    }

    @Test
    void mistakesAreToldBeforeAnyWork() {
        assertTrue(refused("model", "m").contains("review.model is set and review.address is not"));
        assertTrue(refused("address", LOCAL).contains("needs review.model"));
        assertTrue(refused("address", "file:///etc/passwd", "model", "m").contains("is not such as http"));
        assertTrue(refused("address", "models", "model", "m").contains("is not such as http"));
        assertTrue(refused("address", "https://me:key@example.org/v1", "model", "m")
                .contains("written into the corpus"));
        assertTrue(
                refused("address", "https://example.org/v1?key=1", "model", "m").contains("written into the corpus"));
        assertTrue(refused("address", LOCAL, "model", "m", "share", "0").contains("between 1 and 100"));
        assertTrue(
                refused("address", LOCAL, "model", "m", "codebook", "none.yaml").contains("none.yaml"));
    }

    @Test
    void aKeyComesFromTheEnvironmentAndGoesToSafePlacesOnly() {
        assertTrue(refused("address", LOCAL, "model", "m", "key-variable", "sk-123")
                .contains("never the key itself"));
        assertTrue(
                refused("address", LOCAL, "model", "m", "key-variable", "EMPTY").contains("holds no key"));
        String message = refused("address", "http://models.example.org/v1", "model", "m", "key-variable", "FULL");
        assertTrue(message.contains("https"), message);
    }

    @Test
    void theCodebookOfAUserIsTheOneThatIsAskedFor() throws IOException {
        Path file = Files.writeString(
                folder.resolve("strikes.yaml"),
                "scheme: strikes\ntypes:\n  WALKOUT: {meaning: people stop working, quad: 4, score: -5, cameo: '143',"
                        + " modes: {wildcat: {score: -6}}}\n");
        Types types = TypesReader.from(List.of(file));
        assertEquals("- WALKOUT: people stop working; modes: wildcat", types.explained());
        assertEquals(-6, types.coding("WALKOUT/wildcat").orElseThrow().intensity());
        assertEquals("143", types.coding("WALKOUT/wildcat").orElseThrow().cameo());
        assertEquals("strikes", types.coding("WALKOUT").orElseThrow().type().scheme());
        for (String unknown : List.of("", "/", "walkout", "WALKOUT/", "WALKOUT/tame", "WALKOUT/wildcat/x")) {
            assertTrue(types.coding(unknown).isEmpty(), unknown);
        }
    }

    @Test
    void theCodebooksOfTheBoxAreThere() {
        assertEquals(16, TypesReader.shipped("plover").byName().size());
        assertEquals("disasters", TypesReader.shipped("disasters").scheme());
    }

    @Test
    void aFileThatIsNoCodebookIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.yaml"), "types: [");
        assertThrows(IllegalArgumentException.class, () -> TypesReader.from(List.of(file)));
    }
}
