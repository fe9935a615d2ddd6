package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.dateline.corpus.CorpusFolder;
import picocli.CommandLine.Parameters;

/** The folder of an earlier command, for commands that go on from there. */
final class RunFolder {

    @Parameters(paramLabel = "OUT", description = "the folder of an earlier run or extract")
    private Path out = Path.of("out");

    Path path() {
        return out.toAbsolutePath().normalize();
    }

    CorpusFolder corpus() throws UsageException {
        try {
            return CorpusFolder.at(OutputFolder.corpus(path()));
        } catch (IOException noCorpus) {
            throw new UsageException(noCorpus.getMessage() + "; `dateline extract` or `dateline run` makes one");
        }
    }
}
