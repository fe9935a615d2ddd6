package org.dateline.events.coding;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads codebook files. Their form is explained in {@code docs/codebook.md} and at the head of {@code plover.yaml}. */
final class CodebookLoader {

    private static final int LARGEST_FILE = 8_000_000;

    private CodebookLoader() {}

    /** A codebook that ships with Dateline, with its set phrases where it has a file of them: {@code plover} or {@code disasters}. */
    static Codebook shipped(String name) {
        List<YamlNode> roots = new ArrayList<>();
        for (String part : List.of(name, name + "-phrases")) {
            if (roots.isEmpty() || CodebookLoader.class.getResource(part + ".yaml") != null) {
                roots.add(root(part, load(part).loadFromString(resource(part + ".yaml"))));
            }
        }
        return assemble(roots);
    }

    /** Codebooks of the user; several files are one codebook, a later file adds to and replaces what is before it. */
    static Codebook from(List<Path> files) {
        StringBuilder problems = new StringBuilder();
        List<YamlNode> roots = new ArrayList<>();
        for (Path file : files) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                roots.add(root(file.toString(), load(file.toString()).loadFromReader(reader)));
            } catch (IOException unreadable) {
                problems.append(file).append(": cannot be read. ");
            } catch (YamlEngineException malformed) {
                problems.append(file).append(": ").append(malformed.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new CodebookException(problems.toString());
        }
        return assemble(roots);
    }

    static Codebook read(String name, String yaml) {
        try {
            return assemble(List.of(root(name, load(name).loadFromString(yaml))));
        } catch (YamlEngineException malformed) {
            throw new CodebookException(name + ": " + malformed.getMessage());
        }
    }

    private static Load load(String label) {
        return new Load(LoadSettings.builder()
                .setLabel(label)
                .setCodePointLimit(LARGEST_FILE)
                .setAllowDuplicateKeys(false)
                .build());
    }

    private static YamlNode root(String where, Object loaded) {
        return YamlNode.of(where, loaded).only("scheme", "known-sides", "types", "words", "contexts", "frames");
    }

    private static Codebook assemble(List<YamlNode> roots) {
        Words words = new Words();
        addWords(words, root("english.yaml", load("english.yaml").loadFromString(resource("english.yaml"))));
        roots.forEach(root -> addWords(words, root));
        CodebookReader reader = new CodebookReader(words);
        Map<String, EventClass> types = new LinkedHashMap<>();
        Map<String, List<String>> contexts = new LinkedHashMap<>();
        Map<String, Frame> frames = new LinkedHashMap<>();
        for (YamlNode root : roots) {
            YamlNode typeNodes = root.child("types");
            typeNodes.fields().keySet().forEach(name -> types.put(name, reader.type(name, typeNodes.child(name))));
            YamlNode cues = root.child("contexts");
            cues.fields().keySet().forEach(name -> contexts.put(name, words.expand(cues.list(name))));
            Set<String> ids = new HashSet<>();
            for (YamlNode node : root.children("frames")) {
                Frame frame = reader.frame(node, types);
                if (!ids.add(frame.id())) {
                    throw new CodebookException(root.where() + ": two frames are called \"" + frame.id() + "\"");
                }
                frames.put(frame.id(), frame);
            }
        }
        String scheme = roots.stream()
                .map(root -> root.text("scheme", ""))
                .filter(name -> !name.isEmpty())
                .reduce("own", (first, last) -> last);
        return new Codebook(
                scheme,
                types,
                words,
                contexts,
                List.copyOf(frames.values()),
                roots.stream().anyMatch(root -> root.flag("known-sides")));
    }

    private static void addWords(Words words, YamlNode root) {
        YamlNode lists = root.child("words");
        lists.fields().keySet().forEach(name -> words.put(name, lists.list(name)));
    }

    private static String resource(String name) {
        try (InputStream in = CodebookLoader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new CodebookException("no codebook \"" + name + "\" in the box; there are plover, disasters");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
