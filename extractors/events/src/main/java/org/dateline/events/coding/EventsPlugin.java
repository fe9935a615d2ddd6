package org.dateline.events.coding;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.dateline.core.spi.Annotator;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/**
 * Codes events with a codebook. Options: {@code events.codebook}, the name of one in the box ({@code plover},
 * {@code disasters}) or one or several files; {@code events.statements}, whether bare statements are reported too.
 */
public final class EventsPlugin implements Plugin {

    private static final String CODEBOOK = "codebook";
    private static final String STATEMENTS = "statements";
    private static final Set<String> SHIPPED = Set.of("plover", "disasters");

    @Override
    public String name() {
        return "events";
    }

    @Override
    public String description() {
        return "codes who did what to whom, by the frames of a codebook";
    }

    @Override
    public Set<String> options() {
        return Set.of(CODEBOOK, STATEMENTS);
    }

    @Override
    public List<Annotator> annotators(Options options) {
        return List.of(new EventsAnnotator(codebook(options), options.flag(STATEMENTS, false)));
    }

    private static Codebook codebook(Options options) {
        String name = options.text(CODEBOOK, "plover");
        if (SHIPPED.contains(name)) {
            return CodebookLoader.shipped(name);
        }
        List<Path> files = options.files(CODEBOOK);
        return CodebookLoader.from(files);
    }
}
