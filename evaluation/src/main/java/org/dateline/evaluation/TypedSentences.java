package org.dateline.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Article;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.EventMention;
import org.dateline.core.plugin.Parts;

/** A tab-separated table of sentences and types, in which CONCEDE and RETREAT may be one type, YIELD. */
final class TypedSentences {

    private static final DateValue NO_DATE_IN_GOLD = DateValue.ofDay(LocalDate.of(2000, 1, 1), "option");

    private final Parts parts;

    TypedSentences(Parts parts) {
        this.parts = parts;
    }

    private record Row(String sentence, String type) {}

    Figures evaluate(Path gold) throws IOException {
        Map<String, String> sentences = new TreeMap<>();
        List<Row> rows = read(gold, sentences);
        boolean yield = rows.stream().anyMatch(row -> row.type().equals("YIELD"));
        Map<String, Set<String>> goldTypes = rows.stream()
                .collect(Collectors.groupingBy(Row::sentence, Collectors.mapping(Row::type, Collectors.toSet())));
        Map<String, CodedSentence> found = code(sentences);
        Figures figures = new Figures();
        for (boolean all : new boolean[] {false, true}) {
            Map<String, Count> counts = new TreeMap<>();
            for (Row row : rows) {
                CodedSentence coded = found.get(row.sentence());
                Set<String> types = labels(all ? coded : coded.mostConfident(), yield);
                count(counts, row, types, goldTypes.get(row.sentence()));
            }
            String group = all ? "all reports" : "most confident report of a sentence";
            counts.forEach((type, count) -> figures.put(group, type, count));
        }
        return figures;
    }

    private static void count(Map<String, Count> counts, Row row, Set<String> types, Set<String> goldTypes) {
        boolean hit = types.contains(row.type());
        for (String group : List.of(" find and type", row.type())) {
            counts.merge(group, new Count(hit ? 1 : 0, 0, hit ? 0 : 1), (a, b) -> a.plus(b.hit(), 0, b.missed()));
        }
        for (String type : types) {
            if (!goldTypes.contains(type)) {
                for (String group : List.of(" find and type", type)) {
                    counts.merge(group, new Count(0, 1, 0), (a, b) -> a.plus(0, 1, 0));
                }
            }
        }
    }

    private static Set<String> labels(CodedSentence coded, boolean yield) {
        return coded.types().stream()
                .map(type -> yield && (type.equals("CONCEDE") || type.equals("RETREAT")) ? "YIELD" : type)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, CodedSentence> code(Map<String, String> sentences) {
        List<Article> articles = new ArrayList<>();
        sentences.values().forEach(text -> articles.add(Bench.article(articles.size() + 1, text, NO_DATE_IN_GOLD)));
        List<AnnotatedArticle> annotated = new Bench(parts).annotate(articles);
        Map<String, CodedSentence> found = new HashMap<>();
        int number = 0;
        for (String id : sentences.keySet()) {
            found.put(id, CodedSentence.of(annotated.get(number++).all(EventMention.class)));
        }
        return found;
    }

    private static List<Row> read(Path gold, Map<String, String> sentences) throws IOException {
        List<String> lines = Files.readAllLines(gold);
        List<String> head = List.of(lines.get(0).split("\t"));
        int id = head.indexOf("sentence_id");
        int type = head.indexOf("type");
        int sentence = head.indexOf("sentence");
        if (type < 0 || sentence < 0) {
            throw new IOException(gold + ": the table needs the columns sentence_id, type, sentence");
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells.length != head.size()) {
                throw new IOException(gold + ":" + (i + 1) + ": has not as many cells as the header");
            }
            rows.add(new Row(cells[id], cells[type]));
            sentences.put(cells[id], unquoted(cells[sentence]));
        }
        return rows;
    }

    /** Some writers put a cell with quotation marks in it between quotation marks. */
    private static String unquoted(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"") && cell.contains("\"\"");
        return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }
}
