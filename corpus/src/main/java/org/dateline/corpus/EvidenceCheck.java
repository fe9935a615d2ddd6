package org.dateline.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.core.model.Article;

/**
 * Proves that exports quote what the articles say: that every quoted text is the text of its article between its offsets, which
 * count Unicode code points. It reads the files of an output folder beside its corpus and holds one text at a time.
 */
public final class EvidenceCheck {

    /** More than this tell nothing new. */
    private static final int MOST_PROBLEMS = 100;

    private static final List<Format> FORMATS = List.of(
            new Format("csv/(mentions|quotes|reports|sentences)\\.csv", TableEvidence::read),
            new Format("xlsx/.*\\.xlsx", WorkbookEvidence::read),
            new Format("jsonld/.*\\.jsonld?", LinkedEvidence::read),
            new Format("jsonld/corpus\\.(nq|ttl)", StatementEvidence::read),
            new Format("gexf/.*\\.gexf|graphml/.*\\.graphml", NetworkEvidence::read),
            new Format("(report/)?report\\.html", PageEvidence::read));

    /** How evidence is read from files whose path in the output folder has some pattern. */
    private record Format(String pattern, Reading reading) {

        List<Path> files(Path output) throws IOException {
            try (Stream<Path> files = Files.walk(output, 2)) {
                return files.filter(file -> name(output, file).matches(pattern))
                        .sorted()
                        .toList();
            }
        }
    }

    private final CorpusFolder corpus;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> checked = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();
    private int failed;

    private EvidenceCheck(CorpusFolder corpus) {
        this.corpus = corpus;
        try (Stream<Article> articles = corpus.articles()) {
            articles.forEach(article -> places.put(article.id(), places.size()));
        }
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
     * Check what is there beside {@code corpus/}: tables as CSV and in a workbook, linked data in every syntax, the edges of networks,
     * and the page of the report. Fails where there is no corpus or a file cannot be read.
     *
     * @param output the folder that a run has written
     */
    public static Result of(Path output) throws IOException {
        EvidenceCheck check = new EvidenceCheck(CorpusFolder.at(output.resolve("corpus")));
        for (Format format : FORMATS) {
            for (Path file : format.files(output)) {
                check.file(output, file, format.reading());
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

    private static String name(Path output, Path file) {
        return output.relativize(file).toString().replace('\\', '/');
    }

    private void file(Path output, Path file, Reading reading) throws IOException {
        String name = name(output, file);
        checked.put(name, 0);
        try (Texts texts = new Texts(corpus)) {
            InOrder inOrder = new InOrder(places, (id, articleId, start, end, words) -> {
                checked.merge(name, 1, Integer::sum);
                String wrong = texts.compare(articleId, start, end, words);
                if (!wrong.isEmpty()) {
                    failed++;
                    if (problems.size() < MOST_PROBLEMS) {
                        problems.add(name + ": " + id + ": " + wrong);
                    }
                }
            });
            reading.read(file, inOrder);
            inOrder.flush();
        }
    }
}
