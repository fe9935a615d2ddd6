package org.dateline.events.actors;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything the annotator knows before it reads: the packs, the word lists and the gazetteer. Loaded once, shared. */
record Knowledge(
        ReferencePack pack,
        AgentWords agents,
        Qualifiers qualifiers,
        FunctionWords functionWords,
        GivenNames givenNames,
        Areas areas) {

    private static final List<String> PACKS = List.of(
            "states.csv",
            "demonyms.csv",
            "seats.csv",
            "peoples.csv",
            "organizations.csv",
            "armed-groups.csv",
            "leaders.csv");

    /**
     * @param packs the user's own packs, each winning over the ones before it and over ours
     * @throws IllegalArgumentException if a pack cannot be read
     */
    static Knowledge load(List<Path> packs) {
        try {
            List<List<PackRow>> layers = new ArrayList<>();
            List<PackRow> own = new ArrayList<>();
            for (String name : PACKS) {
                try (Reader text = resource(name)) {
                    own.addAll(PackReader.read(text, name));
                }
            }
            try (Reader text = resource("areas.csv")) {
                own.addAll(PackReader.places(text, "areas.csv"));
            }
            layers.add(own);
            for (Path pack : packs) {
                layers.add(read(pack));
            }
            try (Reader agents = resource("agents.csv");
                    Reader qualifiers = resource("qualifiers.csv");
                    Reader functionWords = resource("function-words.csv");
                    Reader states = resource("state-places.csv");
                    Reader areas = resource("areas.csv");
                    Reader divisions = resource("divisions.csv");
                    Reader names = resource("given-names.csv")) {
                FunctionWords small = FunctionWords.read(functionWords);
                List<PackRow> nouns = layers.stream()
                        .flatMap(List::stream)
                        .filter(row -> row.kind() == PackKind.AGENT)
                        .toList();
                List<List<PackRow>> named = layers.stream()
                        .map(layer -> layer.stream()
                                .filter(row -> row.kind() != PackKind.AGENT)
                                .toList())
                        .toList();
                return new Knowledge(
                        new ReferencePack(named, small),
                        AgentWords.read(agents).with(nouns),
                        Qualifiers.read(qualifiers),
                        small,
                        GivenNames.read(names),
                        Areas.read(states, areas, divisions));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a resource of the actors plugin is broken", unreadable);
        }
    }

    /** Loaded on the first call. */
    Gazetteer gazetteer() {
        return Gazetteer.shared();
    }

    /**
     * What the packs say of a person's whole name, or of the name with its title ("President Bush").
     *
     * @param title the first word of the title, or of the name where there is none
     */
    List<PackRow> person(Words words, NameSpan name, int title) {
        List<PackRow> bare = person(words, name.from(), name.to());
        if (!bare.isEmpty()) {
            return bare;
        }
        List<PackRow> titled = person(words, title, name.to());
        return titled.isEmpty() ? pack.officeHolders(words, name, title) : titled;
    }

    private List<PackRow> person(Words words, int from, int to) {
        return pack.rows(words.span(from, to).in(words.text())).stream()
                .filter(row -> row.kind() == PackKind.PERSON)
                .toList();
    }

    private static List<PackRow> read(Path pack) {
        try (Reader text = Files.newBufferedReader(pack, StandardCharsets.UTF_8)) {
            return PackReader.read(text, pack.toString());
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("cannot read the pack " + pack, unreadable);
        }
    }

    static Reader resource(String name) {
        return new InputStreamReader(stream(name), StandardCharsets.UTF_8);
    }

    static InputStream stream(String name) {
        InputStream stream = Knowledge.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the resource " + name + " is missing");
        }
        return stream;
    }
}
