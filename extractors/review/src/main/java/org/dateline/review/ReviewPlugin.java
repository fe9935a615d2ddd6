package org.dateline.review;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.spi.Annotator;
import org.dateline.core.spi.Exporter;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/**
 * A second opinion by a language model at an address that the user gives: without {@code review.address} nothing is asked and nothing is
 * sent. The README of the module explains the options.
 */
public final class ReviewPlugin implements Plugin {

    private static final String ADDRESS = "address";
    private static final String MODEL = "model";
    private static final String KEY = "key-variable";
    private static final Set<String> OPTIONS = Set.of(
            ADDRESS,
            MODEL,
            KEY,
            "codebook",
            "timeout",
            "concurrency",
            "questions",
            "share",
            "size",
            "seed",
            "omit",
            "cache");

    private final Function<String, Optional<String>> environment;

    public ReviewPlugin() {
        this(name -> Optional.ofNullable(System.getenv(name)));
    }

    ReviewPlugin(Function<String, Optional<String>> environment) {
        this.environment = environment;
    }

    @Override
    public String name() {
        return "review";
    }

    @Override
    public String description() {
        return "asks a language model at review.address what it thinks of each report; sends texts there, and does nothing without it";
    }

    @Override
    public Set<String> options() {
        return OPTIONS;
    }

    @Override
    public List<Annotator> annotators(Options options) {
        Optional<String> given = options.value(ADDRESS);
        if (given.isEmpty()) {
            OPTIONS.stream()
                    .filter(name -> options.value(name).isPresent())
                    .sorted()
                    .findFirst()
                    .ifPresent(name -> {
                        throw new IllegalArgumentException("review." + name + " is set and review.address is not");
                    });
            return List.of();
        }
        Address address = Address.of(given.get());
        String model = options.value(MODEL)
                .filter(name -> !name.isBlank())
                .orElseThrow(() ->
                        new IllegalArgumentException("review.address needs review.model, the name of a model there"));
        Types types = types(options);
        Set<String> omit = Stream.of(options.text("omit", "").split(","))
                .map(String::strip)
                .collect(Collectors.toSet());
        return List.of(new ReviewAnnotator(
                chat(options, address),
                new Question(model, types, options.number("seed", 1), omit),
                types,
                model,
                between(options, "size", 6000, 200, 1_000_000),
                between(options, "share", 100, 1, 100)));
    }

    @Override
    public List<Exporter> exporters(Options options) {
        return List.of(new SecondOpinionExporter(options.textPolicy()));
    }

    private Chat chat(Options options, Address address) {
        Chat http = new HttpChat(
                address.completions(),
                key(options, address),
                Duration.ofSeconds(between(options, "timeout", 120, 1, 3600)),
                between(options, "concurrency", 2, 1, 64),
                TimeUnit.SECONDS::sleep);
        Chat chat = new BudgetedChat(http, between(options, "questions", 1000, 1, Integer.MAX_VALUE));
        return options.value("cache")
                .<Chat>map(folder ->
                        new CachedChat(chat, Path.of(folder), address.base().toString()))
                .orElse(chat);
    }

    private Optional<String> key(Options options, Address address) {
        Optional<String> variable = options.value(KEY);
        variable.filter(name -> !name.matches("[A-Za-z_][A-Za-z0-9_]*")).ifPresent(name -> {
            throw new IllegalArgumentException(
                    "review.key-variable takes the name of a variable, never the key itself");
        });
        Optional<String> key = variable.flatMap(environment).map(String::strip);
        if (variable.isPresent()
                && key.filter(secret -> secret.matches("[!-~]+")).isEmpty()) {
            throw new IllegalArgumentException("the variable " + variable.get() + " of the environment holds no key");
        }
        if (key.isPresent() && !address.keepsSecrets()) {
            throw new IllegalArgumentException("a key goes to https addresses and to this machine only");
        }
        return key;
    }

    private static Types types(Options options) {
        String name = options.text("codebook", "plover");
        return TypesReader.isShipped(name) ? TypesReader.shipped(name) : TypesReader.from(options.files("codebook"));
    }

    private static int between(Options options, String name, int otherwise, int least, int most) {
        int value = options.number(name, otherwise);
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "review." + name + " is between " + least + " and " + most + ", not " + value);
        }
        return value;
    }
}
