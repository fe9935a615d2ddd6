package org.dateline.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.spi.Options;

/** A program on this machine, run to its end. */
record Program(List<String> command) {

    private static final long MOST_MINUTES = 10;

    static Program of(String... command) {
        return new Program(List.of(command));
    }

    /** One of our scripts, copied to where it can be run. */
    static Path script(Path folder, String name) throws IOException {
        try (InputStream in = Program.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + Program.class);
            }
            Path script = folder.resolve(name);
            Files.write(script, in.readAllBytes());
            return script;
        }
    }

    Program with(Object argument) {
        List<String> longer = new ArrayList<>(command);
        longer.add(argument.toString());
        return new Program(longer);
    }

    /** Options of a plug-in as a user sets them. */
    static Options options(Map<String, String> values) {
        return new Options() {
            @Override
            public Optional<String> value(String name) {
                return Optional.ofNullable(values.get(name));
            }

            @Override
            public TextPolicy textPolicy() {
                return TextPolicy.EVIDENCE;
            }
        };
    }

    boolean runs() throws InterruptedException {
        try {
            return start(List.of()).exit == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    /** Skip the test with a message where this does not run. */
    void orSkip() throws InterruptedException {
        boolean runs = runs();
        if (!runs) {
            Board.note("not on this machine: " + String.join(" ", command));
        }
        assumeTrue(runs, () -> "not on this machine: " + String.join(" ", command));
    }

    /** What it prints; it must end well and warn of nothing. */
    List<String> run(Object... arguments) throws IOException, InterruptedException {
        Ended ended = start(List.of(arguments).stream().map(Object::toString).toList());
        assertEquals(0, ended.exit, ended.output);
        return ended.output.lines().toList();
    }

    private record Ended(int exit, String output) {}

    private Ended start(List<String> arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(command);
        all.addAll(arguments);
        Path output = Files.createTempFile("dateline", ".txt");
        try {
            Process process = new ProcessBuilder(all)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
            if (!ended) {
                process.destroyForcibly();
            }
            assertTrue(ended, () -> "does not end: " + all);
            return new Ended(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } finally {
            Files.delete(output);
        }
    }
}
