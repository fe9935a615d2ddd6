package org.dateline.linking.entities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.core.model.ActorCode;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.Place;

/** Gathers what an article says of each thing it mentions. */
final class ChainReader {

    private static final Comparator<String> FULLEST_FIRST = Comparator.comparingInt(ChainReader::words)
            .thenComparingInt(String::length)
            .reversed()
            .thenComparing(Comparator.naturalOrder());

    private ChainReader() {}

    private static int words(String name) {
        return (int) name.chars().filter(Character::isWhitespace).count();
    }

    static EntityDigest read(LinkedArticle article) {
        Map<String, List<EntityMention>> chains = new TreeMap<>();
        for (EntityMention mention : article.annotated().all(EntityMention.class)) {
            if (!mention.chain().isEmpty()) {
                chains.computeIfAbsent(mention.chain(), chain -> new ArrayList<>())
                        .add(mention);
            }
        }
        List<ChainDigest> digests = new ArrayList<>();
        chains.forEach((chain, mentions) -> digests.add(chain(article, chain, mentions)));
        return new EntityDigest(article.id(), digests);
    }

    private static ChainDigest chain(LinkedArticle article, String chain, List<EntityMention> mentions) {
        TreeSet<String> names = names(mentions, MentionForm.NAME);
        boolean named = !names.isEmpty();
        ActorCode code = mentions.stream()
                .map(EntityMention::code)
                .filter(each -> !each.country().isEmpty())
                .findFirst()
                .orElse(mentions.get(0).code());
        Place place = mentions.stream()
                .flatMap(mention -> mention.place().stream())
                .findFirst()
                .orElse(NOWHERE);
        TreeSet<String> roles = new TreeSet<>();
        mentions.stream()
                .map(mention -> mention.role().toLowerCase(Locale.ROOT))
                .filter(role -> !role.isEmpty())
                .forEach(roles::add);
        return new ChainDigest(
                article.id() + "#" + chain,
                kind(mentions),
                article.links().storyId(),
                article.article()
                        .metadata()
                        .published()
                        .firstDay()
                        .map(LocalDate::toEpochDay)
                        .orElse(0L),
                List.copyOf(named ? names : names(mentions, MentionForm.NOMINAL)),
                named,
                List.copyOf(roles),
                code.country(),
                code.sector(),
                place.id(),
                isState(place, mentions),
                mentions.stream()
                        .map(EntityMention::sameAs)
                        .filter(id -> !id.isEmpty())
                        .findFirst()
                        .orElse(""),
                List.of(),
                "");
    }

    private static final Place NOWHERE = new Place("", "", "", "", 0, 0, "", "");

    /** "Washington" and "the United States" stand for one government, also where one of them is not on the map. */
    private static boolean isState(Place place, List<EntityMention> mentions) {
        return place.feature().startsWith("PCL")
                || place.feature().equals("PPLC")
                || mentions.stream().anyMatch(mention -> mention.sameAs().startsWith("state:"));
    }

    private static TreeSet<String> names(List<EntityMention> mentions, MentionForm form) {
        TreeSet<String> names = new TreeSet<>(FULLEST_FIRST);
        mentions.stream()
                .filter(mention -> mention.form() == form && !mention.name().isBlank())
                .forEach(mention -> names.add(mention.name()));
        return names;
    }

    /** The kind of most names, or of most mentions where there are none; the first of them where two are equally common. */
    private static EntityKind kind(List<EntityMention> mentions) {
        List<EntityMention> names = mentions.stream()
                .filter(mention -> mention.form() == MentionForm.NAME)
                .toList();
        Map<EntityKind, Integer> counts = new TreeMap<>();
        (names.isEmpty() ? mentions : names).forEach(mention -> counts.merge(mention.kind(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<EntityKind, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }
}
