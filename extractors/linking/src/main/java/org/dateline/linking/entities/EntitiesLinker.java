package org.dateline.linking.entities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.spi.Linker;
import org.dateline.core.spi.Links;
import org.dateline.core.spi.Links.Pair;
import org.dateline.core.spi.Target;

/** Joins the chains of several articles that are one person, organisation, group or place. */
final class EntitiesLinker implements Linker<EntityDigest> {

    private final NameReader people = new NameReader();
    private final BodyReader bodies = new BodyReader();
    private final NameMatcher personMatcher = new NameMatcher();
    private final BodyMatcher bodyMatcher = new BodyMatcher();
    private final Offices offices = new Offices();
    private final EntityKeys keys = new EntityKeys(people, bodies, offices);
    private final Signatures signatures = new Signatures(people, bodies, offices);

    @Override
    public String name() {
        return "entities";
    }

    @Override
    public Target target() {
        return Target.ENTITIES;
    }

    @Override
    public EntityDigest digest(LinkedArticle article) {
        EntityDigest read = ChainReader.read(article);
        List<ChainDigest> chains = read.chains().stream()
                .map(chain -> chain.with(List.copyOf(new TreeSet<>(keys.of(chain))), signatures.of(chain)))
                .toList();
        return new EntityDigest(read.articleId(), chains);
    }

    @Override
    public Set<String> keys(EntityDigest digest) {
        Set<String> all = new TreeSet<>();
        digest.chains().forEach(chain -> all.addAll(chain.keys()));
        return all;
    }

    /** The key of the block is one that all its articles have; only chains with such a key are looked at. */
    @Override
    public Links join(List<EntityDigest> block) {
        if (block.size() < 2) {
            return Links.NONE;
        }
        Set<String> shared = keys(block.get(0));
        block.forEach(digest -> shared.retainAll(keys(digest)));
        Map<String, List<ChainDigest>> byKey = new TreeMap<>();
        block.forEach(digest -> digest.chains()
                .forEach(chain -> chain.keys().stream()
                        .filter(shared::contains)
                        .forEach(key -> byKey.computeIfAbsent(key, other -> new ArrayList<>())
                                .add(chain))));
        List<Pair> pairs = new ArrayList<>();
        byKey.values().forEach(chains -> pairs.addAll(joinChains(chains)));
        return Links.ofSame(pairs);
    }

    private List<Pair> joinChains(List<ChainDigest> chains) {
        List<Pair> pairs = new ArrayList<>();
        pairs.addAll(AliasClusters.join(
                only(chains, Signatures::isPerson), new PersonResemblance(people, personMatcher, offices)));
        pairs.addAll(AliasClusters.join(only(chains, Signatures::isBody), new BodyResemblance(bodies, bodyMatcher)));
        pairs.addAll(AliasClusters.join(
                only(chains, chain -> !Signatures.isPerson(chain) && !Signatures.isBody(chain)), Resemblance.NONE));
        return pairs;
    }

    private static List<ChainDigest> only(List<ChainDigest> chains, Predicate<ChainDigest> wanted) {
        return chains.stream().filter(wanted).toList();
    }

    /** Once more over all that hangs together, so that a short name does not tie two long ones. */
    @Override
    public Links settle(List<EntityDigest> group, Links links) {
        Set<String> linked = new HashSet<>();
        links.same().forEach(pair -> {
            linked.add(pair.a());
            linked.add(pair.b());
        });
        List<ChainDigest> chains = group.stream()
                .flatMap(digest -> digest.chains().stream())
                .filter(chain -> linked.contains(chain.id()))
                .toList();
        return chains.stream().anyMatch(Signatures::isPerson)
                ? new Links(joinChains(chains), links.apart(), List.of(), List.of())
                : links;
    }
}
