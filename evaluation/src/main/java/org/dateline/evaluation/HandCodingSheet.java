package org.dateline.evaluation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.model.Article;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventPlace;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Side;

/**
 * A table of reports drawn at random, with an empty column behind each slot in which a researcher writes {@code y} or {@code n}; read
 * back, it gives the share of right slots with a confidence interval.
 */
public final class HandCodingSheet {

    static final String FIRST_COLUMN = "report_id";

    private static final List<String> SLOTS =
            List.of("event", "actors", "recipients", "status", "date", "place", "speaker");

    /** The 97.5th percentile of the normal distribution, for intervals that hold in 95 of 100 cases. */
    private static final double Z = 1.959964;

    private HandCodingSheet() {}

    /**
     * Writes a sheet.
     *
     * @param size how many reports to draw; all where there are fewer
     * @param seed the same seed draws the same reports
     */
    public static void write(Corpus corpus, int size, long seed, Path file) throws IOException {
        List<List<String>> drawn = draw(corpus, size, new Random(seed));
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            List<String> head = new ArrayList<>(List.of(FIRST_COLUMN, "source", "words"));
            SLOTS.forEach(slot -> head.addAll(List.of(slot, "ok_" + slot)));
            csv.writeRecord(head);
            drawn.forEach(csv::writeRecord);
        }
    }

    /** Reservoir sampling: every report has the same chance, and only the drawn ones are held. */
    private static List<List<String>> draw(Corpus corpus, int size, Random random) {
        List<List<String>> drawn = new ArrayList<>();
        int seen = 0;
        try (Stream<LinkedArticle> articles = corpus.articles()) {
            for (LinkedArticle article : (Iterable<LinkedArticle>) articles::iterator) {
                for (EventMention report : article.annotated().all(EventMention.class)) {
                    if (report.coding().type().isEvent()) {
                        int place = drawn.size() < size ? drawn.size() : random.nextInt(seen + 1);
                        seen++;
                        if (place == drawn.size()) {
                            drawn.add(row(article.article(), report));
                        } else if (place < size) {
                            drawn.set(place, row(article.article(), report));
                        }
                    }
                }
            }
        }
        return drawn;
    }

    private static List<String> row(Article article, EventMention report) {
        List<String> row = new ArrayList<>(List.of(
                report.id(article.id()),
                article.provenance().sourceUri(),
                report.span().in(article.text()).replaceAll("\\s+", " ")));
        for (String value : List.of(
                (report.coding().type().code() + " " + report.coding().mode()).strip(),
                side(report, Side.ACTOR),
                side(report, Side.RECIPIENT),
                report.status().code()
                        + (report.negated() ? " negated" : "")
                        + (report.historical() ? " historical" : ""),
                report.date().value(),
                report.place().map(EventPlace::text).orElse(""),
                report.attribution().text())) {
            row.addAll(List.of(value, ""));
        }
        return row;
    }

    private static String side(EventMention report, Side side) {
        return report.side(side).map(HandCodingSheet::participant).collect(Collectors.joining("; "));
    }

    private static String participant(Participant participant) {
        return participant.text() + " (" + participant.code() + ")";
    }

    static Figures evaluate(Path file) throws IOException {
        int[] yes = new int[SLOTS.size()];
        int[] all = new int[SLOTS.size()];
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                for (int i = 0; i < SLOTS.size(); i++) {
                    String mark = row.findField("ok_" + SLOTS.get(i)).orElse("").strip();
                    if (!mark.isEmpty() && !mark.equals("y") && !mark.equals("n")) {
                        throw new IOException(file + ":" + row.getStartingLineNumber() + ": ok_" + SLOTS.get(i)
                                + " is \"" + mark + "\"; write y, n or nothing");
                    }
                    yes[i] += mark.equals("y") ? 1 : 0;
                    all[i] += mark.isEmpty() ? 0 : 1;
                }
            }
        }
        Figures figures = new Figures();
        for (int i = 0; i < SLOTS.size(); i++) {
            if (all[i] > 0) {
                put(figures, SLOTS.get(i), yes[i], all[i]);
            }
        }
        return figures;
    }

    /** With the interval of Wilson (1927). */
    private static void put(Figures figures, String slot, int right, int of) {
        double share = (double) right / of;
        double middle = (share + Z * Z / (2 * of)) / (1 + Z * Z / of);
        double half = Z * Math.sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of)) / (1 + Z * Z / of);
        String group = "hand-coded reports";
        figures.put(group, slot, "right", share)
                .put(group, slot, "low", middle - half)
                .put(group, slot, "high", middle + half)
                .put(group, slot, "of", of);
    }
}
