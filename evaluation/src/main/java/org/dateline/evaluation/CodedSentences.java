package org.dateline.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.core.model.Article;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.EventMention;
import org.dateline.core.plugin.Parts;
import org.dateline.evaluation.CodedSentence.Claim;

/** Sentences with one type, actors and recipients each; two records of one sentence excuse each other's events. */
final class CodedSentences {

    private static final DateValue NO_DATE_IN_GOLD = DateValue.ofDay(LocalDate.of(2000, 1, 1), "option");

    private final Parts parts;

    CodedSentences(Parts parts) {
        this.parts = parts;
    }

    /** One record of the gold. */
    private record Record(String text, String type, List<String> actors, List<String> recipients) {

        static Record of(JsonNode row) {
            return new Record(
                    GoldLines.text(row, "text"),
                    GoldLines.text(row, "plover"),
                    codes(row, "actor"),
                    codes(row, "recipient"));
        }

        private static List<String> codes(JsonNode row, String side) {
            List<String> codes = new ArrayList<>();
            row.path(side).forEach(actor -> codes.add(CodedSentence.country(GoldLines.text(actor, "code"))));
            return codes;
        }

        boolean isReciprocal() {
            return actors.size() > 1 && recipients.isEmpty();
        }

        boolean fits(Claim claim) {
            return claim.type().equals(type) && claim.pairs().stream().anyMatch(this::fits);
        }

        private boolean fits(List<String> pair) {
            Set<String> sources = known(actors);
            Set<String> targets = known(recipients);
            if (isReciprocal()) {
                boolean both = sources.contains(pair.get(0)) && sources.contains(pair.get(1));
                return both && (!pair.get(0).equals(pair.get(1)) || sources.size() == 1);
            }
            return (sources.isEmpty() || sources.contains(pair.get(0)))
                    && (targets.isEmpty() || targets.contains(pair.get(1)));
        }

        private static Set<String> known(List<String> codes) {
            Set<String> known = new TreeSet<>(codes);
            known.remove(CodedSentence.UNKNOWN);
            return known;
        }
    }

    Figures evaluate(Path gold) throws IOException {
        List<Record> records = GoldLines.read(gold, "text", "plover", "actor", "recipient").stream()
                .map(Record::of)
                .toList();
        List<Article> articles = new ArrayList<>();
        records.forEach(record -> articles.add(Bench.article(articles.size() + 1, record.text(), NO_DATE_IN_GOLD)));
        List<CodedSentence> found = new Bench(parts)
                .annotate(articles).stream()
                        .map(article -> CodedSentence.of(article.all(EventMention.class)))
                        .toList();
        Figures figures = new Figures();
        put(
                figures,
                "most confident report of a sentence",
                records,
                found.stream().map(CodedSentence::mostConfident).toList());
        put(figures, "all reports", records, found);
        return figures;
    }

    private static void put(Figures figures, String group, List<Record> records, List<CodedSentence> found) {
        Map<String, List<Record>> ofText = new TreeMap<>();
        records.forEach(record ->
                ofText.computeIfAbsent(record.text(), text -> new ArrayList<>()).add(record));
        Count types = Count.NONE;
        Count events = Count.NONE;
        for (int i = 0; i < records.size(); i++) {
            Record record = records.get(i);
            List<Record> siblings = ofText.get(record.text());
            types = types.plus(
                    found.get(i).types().contains(record.type()) ? 1 : 0,
                    strangeTypes(found.get(i), siblings),
                    found.get(i).types().contains(record.type()) ? 0 : 1);
            Set<Claim> claims = found.get(i).claims(record.isReciprocal());
            boolean hit = claims.stream().anyMatch(record::fits);
            if (!hit) {
                figures.error("%s: %s %s %s, found %s: %s"
                        .formatted(group, record.type(), record.actors(), record.recipients(), claims, record.text()));
            }
            int wrong = (int) claims.stream()
                    .filter(claim -> siblings.stream().noneMatch(sibling -> sibling.fits(claim)))
                    .count();
            events = events.plus(hit ? 1 : 0, wrong, hit ? 0 : 1);
        }
        figures.put(group, "type", types).put(group, "event (type, both countries)", events);
    }

    private static int strangeTypes(CodedSentence found, List<Record> siblings) {
        Set<String> strange = new HashSet<>(found.types());
        siblings.forEach(sibling -> strange.remove(sibling.type()));
        return strange.size();
    }
}
