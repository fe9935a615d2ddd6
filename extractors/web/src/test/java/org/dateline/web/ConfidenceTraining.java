package org.dateline.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.model.Article;
import org.dateline.core.model.Metadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Trains the weights of {@code confidence.tsv}: on each set for the other, and on all for the table. Not run with the tests:
 * {@code mvn -pl extractors/web -am test -Dtest=ConfidenceTraining -Dsurefire.failIfNoSpecifiedTests=false -Dpages=FOLDER}, where the
 * folder has for each set its pages and a list of what is right (NAME.jsonl with {@code file} and {@code body}).
 */
class ConfidenceTraining {

    /** A body below this F1 of shingles is not as it should be. */
    private static final double GOOD = 0.93;

    private static final double BAD = 0.8;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Example(Map<String, Double> traits, double precision, double recall) {

        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }

        /** A body that holds all that the list has and half as much again was found on reading to be right, and the list to end early. */
        boolean isSound() {
            return recall < 0.97 || precision > 0.7;
        }
    }

    @Test
    void weights() throws IOException {
        String folder = System.getProperty("pages", "");
        Assumptions.assumeTrue(!folder.isEmpty() && Files.isDirectory(Path.of(folder)), "no pages: -Dpages=FOLDER");
        Map<String, List<Example>> sets = sets(Path.of(folder));
        List<Example> all = new ArrayList<>();
        sets.forEach((name, set) -> {
            List<Example> others = new ArrayList<>();
            sets.forEach((other, examples) -> others.addAll(other.equals(name) ? List.of() : examples));
            List<Example> sound = set.stream().filter(Example::isSound).toList();
            print("bundled weights", name, set, traits -> Confidence.bundled().of(traits));
            print("trained on the other sets", name, set, train(others)::of);
            print("trained on the other sets, pages with a whole list only", name, sound, train(others)::of);
            print("agreement alone", name, set, traits -> traits.get("agreement"));
            all.addAll(set);
        });
        Logistic trained = train(all);
        System.out.print(trained.table());
    }

    private interface Judge {
        double of(Map<String, Double> traits);
    }

    private static Logistic train(List<Example> examples) {
        List<Example> sound = examples.stream().filter(Example::isSound).toList();
        boolean[] good = new boolean[sound.size()];
        for (int i = 0; i < good.length; i++) {
            good[i] = sound.get(i).f1() >= GOOD;
        }
        return Logistic.train(sound.stream().map(Example::traits).toList(), good, Set.of("agreement", "column"));
    }

    private static void print(String how, String name, List<Example> set, Judge judge) {
        List<Example> order = set.stream()
                .sorted(Comparator.comparingDouble(example -> judge.of(example.traits())))
                .toList();
        List<Example> least = order.subList(0, (int) Math.ceil(order.size() / 10.0));
        System.out.printf(
                "%s, %s: in the least confident tenth %d of %d below %.2f, %d of %d below %.2f; rank right %.2f%n",
                name,
                how,
                below(least, BAD),
                below(set, BAD),
                BAD,
                below(least, GOOD),
                below(set, GOOD),
                GOOD,
                ranked(order));
    }

    private static long below(List<Example> examples, double f1) {
        return examples.stream().filter(example -> example.f1() < f1).count();
    }

    /** The share of pairs of a good and a bad page that stand in the right order. */
    private static double ranked(List<Example> order) {
        double right = 0;
        double goodOnes = 0;
        double bad = 0;
        for (Example example : order) {
            if (example.f1() < GOOD) {
                bad++;
            } else {
                goodOnes++;
                right += bad;
            }
        }
        return right / Math.max(1, bad * goodOnes);
    }

    private static Map<String, List<Example>> sets(Path folder) throws IOException {
        Map<String, List<Example>> sets = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path list : files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                List<Example> examples = new ArrayList<>();
                for (String line : Files.readAllLines(list)) {
                    JsonNode gold = JSON.readTree(line);
                    byte[] page =
                            Files.readAllBytes(folder.resolve(gold.path("file").asText()));
                    example(page, gold.path("body").asText()).ifPresent(examples::add);
                }
                sets.put(list.getFileName().toString(), examples);
            }
        }
        return sets;
    }

    private static Optional<Example> example(byte[] bytes, String right) throws IOException {
        Document document = Jsoup.parse(Charsets.decode(bytes, ""));
        StructuredData data = StructuredData.of(document);
        Page page = Page.of(document);
        Metadata metadata = new PageMetadata(page, data).read();
        StatedBody stated = new StatedBody(data);
        Article article = Extracted.from(new HtmlExtractor(), bytes).article();
        return Agreement.of(page, PageArticle.opinions(page, stated)).map(choice -> {
            PageBody body = new PageBody(page, choice.blocks(), metadata);
            Traits traits = Traits.of(page, body.blocks(), choice.agreement(), stated.words());
            return new Example(
                    traits.byName(), Shingles.share(article.body(), right), Shingles.share(right, article.body()));
        });
    }
}
