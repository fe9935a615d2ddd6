package org.dateline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.dateline.corpus.EvidenceCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline check}: do the exports quote what the articles say? */
@Command(
        name = "check",
        description = "Prove that every quoted text of the exports stands in its article at its offsets.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private RunFolder folder = new RunFolder();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        folder.corpus();
        EvidenceCheck.Result result = EvidenceCheck.of(folder.path());
        PrintWriter out = spec.commandLine().getOut();
        result.checked().forEach((file, quotes) -> out.printf("%-26s %d quotes compared%n", file, quotes));
        result.problems().forEach(out::println);
        out.println(
                result.isClean() ? "all evidence is in its place" : result.failed() + " quotes are not in their place");
        out.flush();
        return result.isClean() ? ExitCode.CLEAN : ExitCode.CHECK_FAILED;
    }
}
