package org.dateline.linking.corrections;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.MentionForm;
import org.dateline.core.spi.Linker;
import org.dateline.core.spi.Links;
import org.dateline.core.spi.Links.Pair;
import org.dateline.core.spi.Target;

/** Hands on what the user corrects, as pairs of the greatest strength and as pairs to keep apart. */
final class CorrectionsLinker implements Linker<CorrectedItems> {

    private final Target target;
    private final List<Correction> corrections;
    private final Function<LinkedArticle, Map<String, Set<String>>> names;

    private CorrectionsLinker(
            Target target, List<Correction> corrections, Function<LinkedArticle, Map<String, Set<String>>> names) {
        this.target = target;
        this.corrections = List.copyOf(corrections);
        this.names = names;
    }

    /** Corrections of entities, which are named by any name that they bear. */
    static CorrectionsLinker ofEntities(List<Correction> corrections) {
        return new CorrectionsLinker(
                Target.ENTITIES, corrections.stream().filter(Correction::entity).toList(), CorrectionsLinker::chains);
    }

    /** Corrections of events, by the ids of their reports. */
    static CorrectionsLinker ofReports(List<Correction> corrections) {
        return new CorrectionsLinker(
                Target.EVENTS,
                corrections.stream().filter(correction -> !correction.entity()).toList(),
                CorrectionsLinker::reports);
    }

    private static Map<String, Set<String>> chains(LinkedArticle article) {
        Map<String, Set<String>> chains = new TreeMap<>();
        for (EntityMention mention : article.annotated().all(EntityMention.class)) {
            if (mention.form() == MentionForm.NAME && !mention.chain().isEmpty()) {
                chains.computeIfAbsent(mention.name().toLowerCase(Locale.ROOT), name -> new TreeSet<>())
                        .add(article.id() + "#" + mention.chain());
            }
        }
        return chains;
    }

    private static Map<String, Set<String>> reports(LinkedArticle article) {
        Map<String, Set<String>> reports = new TreeMap<>();
        article.annotated().all(EventMention.class).forEach(event -> {
            String id = event.id(article.id());
            reports.put(id, Set.of(id));
        });
        return reports;
    }

    /** Before the other linkers of its target, which run in the order of their names. */
    @Override
    public String name() {
        return "corrections";
    }

    @Override
    public Target target() {
        return target;
    }

    @Override
    public CorrectedItems digest(LinkedArticle article) {
        Map<String, Set<String>> named = names.apply(article);
        Map<String, List<String>> sides = new TreeMap<>();
        for (Correction correction : corrections) {
            put(
                    sides,
                    correction.number() + ":first",
                    named.get(correction.first().toLowerCase(Locale.ROOT)));
            put(
                    sides,
                    correction.number() + ":second",
                    named.get(correction.second().toLowerCase(Locale.ROOT)));
        }
        return new CorrectedItems(sides);
    }

    private static void put(
            Map<String, List<String>> sides, String side, @org.jspecify.annotations.Nullable Set<String> ids) {
        if (ids != null) {
            sides.put(side, List.copyOf(ids));
        }
    }

    @Override
    public Set<String> keys(CorrectedItems items) {
        Set<String> keys = new TreeSet<>();
        items.sides().keySet().forEach(side -> keys.add(side.substring(0, side.indexOf(':'))));
        return keys;
    }

    @Override
    public Links join(List<CorrectedItems> block) {
        Set<Pair> same = new LinkedHashSet<>();
        Set<Pair> apart = new LinkedHashSet<>();
        for (Correction correction : corrections) {
            List<String> first = ids(block, correction.number() + ":first");
            List<String> second = ids(block, correction.number() + ":second");
            if (!first.isEmpty() && !second.isEmpty()) {
                Set<Pair> pairs = correction.merge() ? same : apart;
                second.forEach(id -> add(pairs, first.get(0), id));
                first.forEach(id -> add(pairs, id, second.get(0)));
            }
        }
        return new Links(List.copyOf(same), List.copyOf(apart), List.of(), List.of());
    }

    private static void add(Set<Pair> pairs, String a, String b) {
        Pair pair = a.compareTo(b) <= 0 ? new Pair(a, b, 1) : new Pair(b, a, 1);
        if (!a.equals(b)) {
            pairs.add(pair);
        }
    }

    private static List<String> ids(List<CorrectedItems> block, String side) {
        return block.stream()
                .flatMap(items -> items.sides().getOrDefault(side, List.of()).stream())
                .sorted()
                .distinct()
                .toList();
    }
}
