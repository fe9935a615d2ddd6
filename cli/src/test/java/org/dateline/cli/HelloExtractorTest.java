package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.dateline.core.model.Article;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.pipeline.ByteSource;
import org.dateline.core.pipeline.Extraction;
import org.dateline.core.plugin.LoadedPlugin;
import org.dateline.core.plugin.Parts;
import org.dateline.core.plugin.Plugins;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds examples/hello-extractor into a jar, puts it into plugins/ and reads with it. */
class HelloExtractorTest {

    private static final Path EXAMPLE = Path.of("..", "examples", "hello-extractor", "src", "main");

    @TempDir
    private static Path folder;

    private static Path plugins;

    @BeforeAll
    static void build() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> sources;
        try (Stream<Path> files = Files.walk(EXAMPLE.resolve("java"))) {
            sources = files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .toList();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String core = Path.of(Plugins.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
        String[] arguments = Stream.concat(
                        Stream.of("-d", classes.toString(), "-cp", core, "--release", "17"), sources.stream())
                .toArray(String[]::new);
        assertEquals(0, compiler.run(null, null, null, arguments));
        plugins = folder.resolve("plugins");
        jar(classes, Files.createDirectories(plugins.resolve("hello")).resolve("hello-extractor.jar"));
    }

    private static void jar(Path classes, Path jar) throws IOException {
        String service = "META-INF/services/org.dateline.core.spi.Plugin";
        try (OutputStream bytes = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(bytes);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
            }
            entries.putNextEntry(new JarEntry(service));
            Files.copy(EXAMPLE.resolve("resources").resolve(service), entries);
        }
    }

    @Test
    void isLoadedByALoaderOfItsOwn() {
        LoadedPlugin hello = Plugins.discover(List.of(plugins)).loaded().stream()
                .filter(plugin -> plugin.name().equals("hello"))
                .findFirst()
                .orElseThrow();
        assertNotEquals(getClass().getClassLoader(), hello.plugin().getClass().getClassLoader());
        assertTrue(hello.origin().endsWith("hello"), hello.origin());
    }

    @Test
    void readsTelegrams() throws Exception {
        Parts parts = Plugins.discover(List.of(plugins)).configure(Map.of(), TextPolicy.EVIDENCE);
        List<Article> articles = new java.util.ArrayList<>();
        String text = "TELEGRAM Envoy arrives STOP The envoy of Norway arrived in Lisbon on Monday STOP\n";
        new Extraction(parts)
                .extract(ByteSource.of("t.txt", text), articles::add, issue -> assertEquals("none", issue.message()));
        assertEquals("Envoy arrives", articles.get(0).metadata().title());
        assertEquals(
                "The envoy of Norway arrived in Lisbon on Monday.",
                articles.get(0).body());
        assertEquals("text/x-telegram", articles.get(0).provenance().mediaType());
    }

    @Test
    void theSamePluginTwiceIsRefusedInOneLine() throws IOException {
        Path twice = Files.createDirectories(folder.resolve("twice"));
        Path jar = plugins.resolve("hello").resolve("hello-extractor.jar");
        for (String name : List.of("one", "two")) {
            Files.copy(jar, Files.createDirectories(twice.resolve(name)).resolve("hello.jar"));
        }
        StringWriter err = new StringWriter();
        int code = new picocli.CommandLine(new DatelineCommand())
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler(Main::explain)
                .execute("formats", "--plugins", twice.toString());
        assertEquals(ExitCode.USAGE, code);
        assertTrue(err.toString().contains("two plugins are called \"hello\": "), err.toString());
        assertEquals(1, err.toString().lines().count(), err.toString());
    }
}
