package org.dateline.events.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.model.ActorCode;
import org.dateline.core.model.Article;
import org.dateline.core.model.CodeBasis;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.Passage;
import org.dateline.core.model.PassageKind;
import org.dateline.core.model.Place;
import org.dateline.core.model.Span;

/**
 * The place in the dateline of a report: a passage of its own, or the opening of the first paragraph ("LUND, March 3 (AP) -",
 * "Lund, Sweden —"). Its mention belongs to no sentence, which the number {@value #NO_SENTENCE} says: it acts in none.
 */
final class Datelines {

    static final int NO_SENTENCE = -1;

    /** Of a place that only the dateline names. */
    private static final String CHAIN = "dateline";

    private static final String TOWN = "\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){0,3}";
    private static final String DAY =
            "(?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{Ll}{2,8}\\.?|\\p{Lu}\\p{Ll}{5,8})(?:,? \\d{4})?";
    private static final String AGENCY = "\\([^)\\n]{2,40}\\)";

    /** A dash must follow, and behind it a capital; a colon will do behind a town in capitals. */
    private static final Pattern OPENING =
            Pattern.compile("(?<town>" + TOWN + ")(?:[/,] ?" + TOWN + "){0,2}?(?:,? " + DAY + ")?,?\\s*(?:" + AGENCY
                    + ")?\\s*(?:--|[-–—])\\s*(?=[\\p{Lu}\"“‘'«])|(?<capitals>\\p{Lu}{3,}(?: \\p{Lu}{3,})?): ");

    private static final Pattern TOWN_ALONE = Pattern.compile("\\s*(?<town>" + TOWN + ")");

    private final Article article;
    private final Places places;

    Datelines(Article article, Places places) {
        this.article = article;
        this.places = places;
    }

    /** The mentions with that of the dateline in front, and without those in it: nobody there does what the sentence tells. */
    List<EntityMention> with(List<EntityMention> mentions) {
        Optional<Town> town = find();
        if (town.isEmpty()) {
            return mentions;
        }
        List<EntityMention> all = new ArrayList<>();
        all.add(mention(town.get(), mentions));
        mentions.stream()
                .filter(mention -> !mention.span().overlaps(town.get().span()))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private Optional<Town> find() {
        for (Passage passage : article.passages()) {
            if (passage.kind() == PassageKind.DATELINE) {
                return read(TOWN_ALONE, passage.span());
            }
            if (passage.kind() == PassageKind.PARAGRAPH) {
                return read(OPENING, passage.span());
            }
        }
        return Optional.empty();
    }

    /** @param span of the whole dateline */
    private record Town(Span span, Span name, Place place) {}

    private Optional<Town> read(Pattern pattern, Span passage) {
        Matcher matcher = pattern.matcher(article.text()).region(passage.start(), passage.end());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String group = matcher.start("town") >= 0 ? "town" : "capitals";
        Span name = new Span(matcher.start(group), matcher.end(group));
        Words words = Words.of(article.text(), name);
        return place(words)
                .map(place -> new Town(new Span(passage.start(), Math.max(name.end(), matcher.end())), name, place));
    }

    private Optional<Place> place(Words words) {
        return places.ofState(words.key(0, words.size())).or(() -> places.find(words, 0, words.size()));
    }

    private EntityMention mention(Town town, List<EntityMention> others) {
        String chain = others.stream()
                .filter(other -> other.place().equals(Optional.of(town.place())))
                .map(EntityMention::chain)
                .findFirst()
                .orElse(CHAIN);
        return new EntityMention(
                town.name(),
                NO_SENTENCE,
                EntityKind.PLACE,
                MentionForm.NAME,
                town.name(),
                town.place().name(),
                "",
                chain,
                ActorCode.of(town.place().country()),
                CodeBasis.PACK,
                Optional.of(town.place()),
                "",
                0.95);
    }
}
