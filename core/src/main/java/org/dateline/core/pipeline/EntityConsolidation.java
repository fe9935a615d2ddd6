package org.dateline.core.pipeline;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.core.model.ActorCode;
import org.dateline.core.model.Entity;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.MentionForm;

/** Makes one entity out of all mentions that linking has given the same id. */
final class EntityConsolidation {

    /** How the GeoNames codes of states begin. A state is called by its name, not "Afghan" or "Kabul". */
    private static final String STATE = "PCL";

    private final Map<String, Gathered> byId = new TreeMap<>();

    void add(LinkedArticle article) {
        Set<String> seen = new HashSet<>();
        Set<String> namesSeen = new HashSet<>();
        for (EntityMention mention : article.annotated().all(EntityMention.class)) {
            String id = article.links().entity(mention.chain());
            if (!id.isEmpty()) {
                Gathered gathered = byId.computeIfAbsent(id, key -> new Gathered());
                gathered.add(mention, namesSeen.add(id + '\0' + mention.name()));
                gathered.articles += seen.add(id) ? 1 : 0;
            }
        }
    }

    /** By id. */
    List<Entity> entities() {
        return byId.entrySet().stream()
                .map(entry -> entry.getValue().entity(entry.getKey()))
                .toList();
    }

    private static final class Gathered {
        private final Tally<EntityKind> kinds = new Tally<>();
        private final Tally<String> names = new Tally<>();
        private final Tally<String> nominals = new Tally<>();
        private final Tally<String> roles = new Tally<>();
        private final Tally<String> sameAs = new Tally<>();
        private final Tally<String> states = new Tally<>();
        private final Tally<String> codes = new Tally<>();
        private final Map<String, ActorCode> codeOf = new TreeMap<>();
        private int mentions;
        private int articles;

        void add(EntityMention mention, boolean newInArticle) {
            mentions++;
            kinds.add(mention.kind());
            if (newInArticle && mention.form() != MentionForm.PRONOUN) {
                (mention.form() == MentionForm.NAME ? names : nominals).add(mention.name());
            }
            if (!mention.role().isEmpty()) {
                roles.add(mention.role());
            }
            if (!mention.sameAs().isEmpty()) {
                sameAs.add(mention.sameAs());
            }
            mention.place()
                    .filter(place -> mention.sameAs().equals(place.id())
                            && place.feature().startsWith(STATE))
                    .ifPresent(place -> states.add(place.name()));
            if (mention.code().isKnown()) {
                String key = weight(mention.code())
                        + mention.code().toString()
                        + mention.code().cameo();
                codes.add(key);
                codeOf.put(key, mention.code());
            }
        }

        /** Sorts complete codes before halves where both are equally common. */
        private static int weight(ActorCode code) {
            return (code.country().isEmpty() ? 1 : 0) + (code.sectors().isEmpty() ? 1 : 0);
        }

        Entity entity(String id) {
            Tally<String> best = names.isEmpty() ? nominals : names;
            return new Entity(
                    id,
                    kinds.commonest().orElse(EntityKind.GROUP),
                    states.commonest().orElseGet(() -> name(best)),
                    code(),
                    roles.byCount(),
                    best.values(),
                    mentions,
                    articles,
                    sameAs.commonest().orElse(""));
        }

        /** Complete codes before incomplete ones, then the commonest. */
        private ActorCode code() {
            return codes.byCount().stream()
                    .sorted(Comparator.comparing(key -> key.charAt(0)))
                    .findFirst()
                    .map(codeOf::get)
                    .orElse(ActorCode.UNKNOWN);
        }

        /** The commonest name of several words, since "Hussein" is no full name; else the commonest of all. */
        private static String name(Tally<String> names) {
            return names.byCount().stream()
                    .filter(name -> name.indexOf(' ') > 0)
                    .findFirst()
                    .or(names::commonest)
                    .orElse("");
        }
    }
}
