package org.dateline.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Proves that exports quote what the articles say: that every quoted text is the text of its article between its offsets, which
 * count Unicode code points. It reads the files of an output folder beside its corpus and holds one article at a time.
 */
public final class EvidenceCheck {

    /** More than this tell nothing new. */
    private static final int MOST_PROBLEMS = 100;

    private static final List<String> TABLES = List.of("mentions", "quotes", "reports", "sentences");

    private final CorpusFolder corpus;
    private final Map<String, Integer> checked = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();
    private int failed;

    private EvidenceCheck(CorpusFolder corpus) {
        this.corpus = corpus;
    }

    /**
     * What was found.
     *
     * @param checked how many quotes of each file were compared
     * @param failed how many were wrong
     * @param problems the first hundred of those, in words: file, id, what is wrong
     */
    public record Result(Map<String, Integer> checked, int failed, List<String> problems) {

        public boolean isClean() {
            return failed == 0;
        }
    }

    /**
     * Check what is there: {@code csv/} and {@code jsonld/} beside {@code corpus/}. Fails where there is no corpus or a file cannot
     * be read.
     *
     * @param output the folder that a run has written
     */
    public static Result of(Path output) throws IOException {
        EvidenceCheck check = new EvidenceCheck(CorpusFolder.at(output.resolve("corpus")));
        for (String table : TABLES) {
            Path file = output.resolve("csv").resolve(table + ".csv");
            if (Files.exists(file)) {
                check.file(output, file, TableEvidence::read);
            }
        }
        for (String name : List.of("corpus.jsonld", "corpus.jsonl")) {
            Path file = output.resolve("jsonld").resolve(name);
            if (Files.exists(file)) {
                check.file(output, file, LinkedEvidence::read);
            }
        }
        return new Result(check.checked, check.failed, List.copyOf(check.problems));
    }

    /** Reads the evidence out of a file. */
    interface Reading {
        void read(Path file, Sink sink) throws IOException;
    }

    /** Takes the evidence of a file: whose it is, in which article, from where to where, and the words; empty where none are given. */
    interface Sink {
        void evidence(String id, String articleId, int start, int end, String words);
    }

    private void file(Path output, Path file, Reading reading) throws IOException {
        String name = output.relativize(file).toString().replace('\\', '/');
        checked.put(name, 0);
        try (Texts texts = new Texts(corpus)) {
            reading.read(file, (id, articleId, start, end, words) -> {
                checked.merge(name, 1, Integer::sum);
                String wrong = texts.compare(articleId, start, end, words);
                if (!wrong.isEmpty()) {
                    failed++;
                    if (problems.size() < MOST_PROBLEMS) {
                        problems.add(name + ": " + id + ": " + wrong);
                    }
                }
            });
        }
    }
}
