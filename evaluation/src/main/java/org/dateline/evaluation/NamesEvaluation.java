package org.dateline.evaluation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.core.model.ActorCode;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleLinks;
import org.dateline.core.model.CodeBasis;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.Provenance;
import org.dateline.core.model.Span;
import org.dateline.core.plugin.Parts;
import org.dateline.core.spi.Linker;
import org.dateline.core.spi.Target;

/** Pairs of names: do two articles of one story that know nothing else name one thing? */
final class NamesEvaluation implements Evaluation {

    private static final String GROUP = "names";

    private final List<Linker<?>> linkers;

    NamesEvaluation(Parts parts) {
        linkers = parts.linkers().stream()
                .filter(linker -> linker.target() == Target.ENTITIES)
                .toList();
    }

    @Override
    public String name() {
        return GROUP;
    }

    @Override
    public String goldFormat() {
        return "CSV with kind, name1, name2, match (true or false)";
    }

    @Override
    public Figures evaluate(Path gold) throws IOException {
        Map<String, Count> byKind = new TreeMap<>();
        Figures figures = new Figures();
        int pairs = 0;
        long begun = System.nanoTime();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(gold)) {
            for (NamedCsvRecord row : rows) {
                pairs++;
                String kind = row.getField("kind");
                boolean same = Boolean.parseBoolean(row.getField("match"));
                boolean found = isSame(kind(kind), row.getField("name1"), row.getField("name2"));
                if (same != found) {
                    figures.error("%s | %s: %s"
                            .formatted(row.getField("name1"), row.getField("name2"), same ? "missed" : "wrong"));
                }
                for (String group : List.of("all", kind)) {
                    byKind.merge(group, count(same, found), (a, b) -> a.plus(b.hit(), b.wrong(), b.missed()));
                }
            }
        }
        double micros = (System.nanoTime() - begun) / 1e3 / Math.max(pairs, 1);
        byKind.forEach((kind, count) -> figures.put(GROUP, kind, count));
        return figures.put("cost", "a pair, both names read anew", "microseconds", micros);
    }

    private static Count count(boolean same, boolean found) {
        return new Count(same && found ? 1 : 0, !same && found ? 1 : 0, same && !found ? 1 : 0);
    }

    private static EntityKind kind(String kind) {
        return switch (kind) {
            case "Person" -> EntityKind.PERSON;
            case "Place" -> EntityKind.PLACE;
            default -> EntityKind.ORGANIZATION;
        };
    }

    private boolean isSame(EntityKind kind, String one, String two) {
        LinkedArticle first = article("1", kind, one);
        LinkedArticle second = article("2", kind, two);
        return linkers.stream().anyMatch(linker -> joins(linker, first, second));
    }

    private static <D> boolean joins(Linker<D> linker, LinkedArticle first, LinkedArticle second) {
        D one = linker.digest(first);
        D two = linker.digest(second);
        Set<String> keys = linker.keys(two);
        if (linker.keys(one).stream().noneMatch(keys::contains)) {
            return false;
        }
        return !linker.join(List.of(one, two)).same().isEmpty();
    }

    private static LinkedArticle article(String uri, EntityKind kind, String name) {
        Article article = Article.builder()
                .paragraph(name.isBlank() ? "-" : name)
                .build()
                .from(new Provenance(uri, 1, "text/plain", "evaluation", ""));
        Span span = new Span(0, article.text().length());
        EntityMention mention = new EntityMention(
                span,
                0,
                kind,
                MentionForm.NAME,
                span,
                article.text(),
                "",
                "e0",
                ActorCode.UNKNOWN,
                CodeBasis.NONE,
                Optional.empty(),
                "",
                1);
        ArticleLinks story = new ArticleLinks("s", Optional.empty(), Map.of(), Map.of(), Map.of());
        return new LinkedArticle(new AnnotatedArticle(article).with(List.of(mention)), story);
    }
}
