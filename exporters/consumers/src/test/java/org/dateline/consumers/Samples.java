package org.dateline.consumers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.Quote;
import org.dateline.corpus.CorpusFolder;

/** What {@code dateline run samples} gives in all formats, made once by the program as users have it. */
final class Samples {

    private static final Path ROOT =
            Path.of(System.getProperty("dateline.root", "../..")).toAbsolutePath();
    private static final Path TARGET = ROOT.resolve("exporters/consumers/target");
    static final Path TOOLS = TARGET.resolve("tools");
    private static final Path OUT = TARGET.resolve("samples");
    private static boolean made;

    private Samples() {}

    static Path root() {
        return ROOT;
    }

    /** A file of the run. */
    static synchronized Path file(String name) throws IOException, InterruptedException {
        if (!made) {
            // whatever comes of it, it is not tried again for every test
            made = true;
            make();
        }
        return OUT.resolve(name);
    }

    private static void make() throws IOException, InterruptedException {
        Files.createDirectories(TOOLS);
        Program.of("sh", Program.script(TOOLS, "get-tools.sh").toString())
                .run(TOOLS)
                .forEach(Board::note);
        Path plugins = plugIn();
        Program.of(ROOT.resolve("cli/target/dateline/bin/dateline").toString(), "run")
                .run(
                        ROOT.resolve("samples"),
                        "-o",
                        OUT,
                        "--force",
                        "--progress",
                        "none",
                        "--plugins",
                        plugins,
                        "--export",
                        "csv,gexf,graphml,geojson,jsonld,xlsx,report,sql",
                        "--set",
                        "csv.sentences=on",
                        "--set",
                        "gexf.shape=actors,events,mentions,quotes",
                        "--set",
                        "graphml.shape=actors,events,mentions,quotes",
                        "--set",
                        "jsonld.format=jsonld,lines,turtle,nquads");
    }

    /** The plug-in that is not bundled, as its page in the docs says: its jar and those it needs in a folder of its own. */
    private static Path plugIn() throws IOException {
        Path folder = Files.createDirectories(TARGET.resolve("plugins/sql"));
        for (String type :
                new String[] {"org.dateline.sql.SqlPlugin", "org.dateline.tables.Tables", "org.sqlite.JDBC"}) {
            Path code = code(type);
            Path jar = folder.resolve(type + ".jar");
            if (Files.isDirectory(code)) {
                pack(code, jar);
            } else {
                Files.copy(code, jar, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return folder.getParent();
    }

    /** Where only {@code mvn test} is run, modules are folders of classes. */
    private static void pack(Path classes, Path jar) throws IOException {
        try (JarOutputStream packed = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                packed.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, packed);
            }
        }
    }

    private static Path code(String type) throws IOException {
        try {
            Class<?> found = Class.forName(type, false, Samples.class.getClassLoader());
            return Path.of(
                    found.getProtectionDomain().getCodeSource().getLocation().getPath());
        } catch (ClassNotFoundException absent) {
            throw new IOException(absent);
        }
    }

    /** How many rows each table must have, counted in the corpus and not in an export. */
    static Map<String, Long> rows() throws IOException, InterruptedException {
        Corpus corpus = CorpusFolder.at(file("corpus")).open();
        Map<String, Long> rows = new TreeMap<>();
        try (Stream<LinkedArticle> articles = corpus.articles()) {
            articles.forEach(article -> {
                AnnotatedArticle found = article.annotated();
                rows.merge("articles", 1L, Long::sum);
                rows.merge("sentences", (long) found.sentences().size(), Long::sum);
                rows.merge("mentions", (long) found.all(EntityMention.class).size(), Long::sum);
                rows.merge(
                        "quotes",
                        found.all(Quote.class).stream()
                                .map(Quote::span)
                                .distinct()
                                .count(),
                        Long::sum);
                Map<String, EventMention> reports = found.all(EventMention.class).stream()
                        .collect(Collectors.toMap(one -> one.id(article.id()), one -> one, (a, b) -> a));
                rows.merge("reports", (long) reports.size(), Long::sum);
                rows.merge(
                        "report_actors",
                        reports.values().stream()
                                .mapToLong(report -> report.participants().size())
                                .sum(),
                        Long::sum);
            });
        }
        rows.put("events", corpus.events().count());
        rows.put(
                "event_actors",
                corpus.events().mapToLong(event -> event.actors().size()).sum());
        rows.put("entities", corpus.entities().count());
        rows.put("places", corpus.places().count());
        rows.put("stories", corpus.stories().count());
        rows.put("disagreements", corpus.disagreements().count());
        rows.put("coverage", corpus.coverage().count());
        rows.put("issues", corpus.issues().count());
        return rows;
    }

    /** As the scripts print it. */
    static String rowsLine() throws IOException, InterruptedException {
        return rows().entrySet().stream()
                .map(row -> row.getKey() + "=" + row.getValue())
                .collect(Collectors.joining(" "));
    }
}
