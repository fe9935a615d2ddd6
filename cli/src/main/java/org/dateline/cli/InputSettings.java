package org.dateline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read and what the user knows about it. */
final class InputSettings {

    @Parameters(paramLabel = "IN", arity = "1..*", description = "files and folders to read")
    private List<Path> inputs = new ArrayList<>();

    @Option(
            names = "--metadata",
            paramLabel = "FILE.csv",
            description =
                    "what you know about the sources: source_uri and any of published, outlet, title, authors, url,"
                            + " language; it wins over what they say")
    private Optional<Path> metadata = Optional.empty();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "the publication date of articles that state none (2020, 2020-09 or 2020-09-26)")
    private Optional<String> published = Optional.empty();

    Inputs inputs() throws UsageException {
        return Inputs.of(inputs);
    }

    Sidecar sidecar() throws UsageException {
        Sidecar sidecar = metadata.isPresent() ? Sidecar.read(metadata.get()) : Sidecar.EMPTY;
        return published.isPresent() ? sidecar.withDefaultDate(published.get()) : sidecar;
    }
}
