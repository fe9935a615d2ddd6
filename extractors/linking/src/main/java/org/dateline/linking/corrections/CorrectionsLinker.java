package org.dateline.linking.corrections;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.core.model.Issue;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.spi.Linker;
import org.dateline.core.spi.Links;
import org.dateline.core.spi.Target;
import org.dateline.linking.corrections.Correction.Subject;

/** Hands on what the user corrects of one kind of things. It needs to see everything at once, but keeps next to nothing of it. */
final class CorrectionsLinker implements Linker<CorrectedItems> {

    private static final Set<String> ONE_BLOCK = Set.of("all");

    private final Subject subject;
    private final List<Correction> corrections;
    private final List<Issue> issues;
    private final Set<String> wanted = new HashSet<>();

    /** @param issues of reading the file, to be handed on */
    CorrectionsLinker(Subject subject, List<Correction> corrections, List<Issue> issues) {
        this.subject = subject;
        this.corrections = List.copyOf(corrections);
        this.issues = List.copyOf(issues);
        corrections.forEach(correction -> wanted.addAll(correction.wanted()));
    }

    /** Before the other linkers of its target, which run in the order of their names. */
    @Override
    public String name() {
        return "corrections-" + subject.code();
    }

    @Override
    public Target target() {
        return subject.target();
    }

    @Override
    public CorrectedItems digest(LinkedArticle article) {
        Map<String, Set<String>> found = new TreeMap<>();
        Names.of(article, subject, (name, id) -> {
            if (wanted.contains(name)) {
                found.computeIfAbsent(name, each -> new TreeSet<>()).add(id);
            }
        });
        Map<String, List<String>> ids = new TreeMap<>();
        found.forEach((name, each) -> ids.put(name, List.copyOf(each)));
        return new CorrectedItems(ids);
    }

    @Override
    public Set<String> keys(CorrectedItems items) {
        return ONE_BLOCK;
    }

    @Override
    public Links join(List<CorrectedItems> block) {
        Map<String, Set<String>> ids = new TreeMap<>();
        block.forEach(items -> items.ids()
                .forEach((name, each) ->
                        ids.computeIfAbsent(name, key -> new TreeSet<>()).addAll(each)));
        CorrectedLinks links = new CorrectedLinks(issues);
        for (Correction correction : corrections) {
            List<String> first = of(ids, correction.first());
            List<String> second = correction.action().isOfTwo() ? of(ids, correction.second()) : List.of();
            if (first.isEmpty()) {
                links.unknown(correction, correction.first());
            } else if (correction.action().isOfTwo() && second.isEmpty()) {
                links.unknown(correction, correction.second());
            } else {
                links.put(correction, first, second);
            }
        }
        return links.links();
    }

    private static List<String> of(Map<String, Set<String>> ids, String name) {
        return new ArrayList<>(ids.getOrDefault(Correction.key(name), Set.of()));
    }
}
