package org.dateline.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFolderTest {

    @Test
    void refusesAFolderWithoutModels(@TempDir Path folder) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new ModelFolder(List.of(folder)));
        assertEquals("option models: no language models in " + folder, refused.getMessage());
    }

    @Test
    void opensNoFileThatIsNotTheOneWeKnow(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(ModelFile.PARSER.fileName()), "something else");
        ModelFolder models = new ModelFolder(List.of(folder));
        IOException damaged = assertThrows(IOException.class, () -> models.open(ModelFile.PARSER));
        assertEquals("language model en-dep is damaged or is another release's", damaged.getMessage());
    }
}
