package org.dateline.core.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.ActorCode;
import org.dateline.core.model.Coding;
import org.dateline.core.model.Copy;
import org.dateline.core.model.CopyKind;
import org.dateline.core.model.Entity;
import org.dateline.core.model.Event;
import org.dateline.core.model.EventType;
import org.dateline.core.spi.Links.Pair;
import org.dateline.core.spi.Ruling;
import org.dateline.core.spi.Ruling.Action;

/** What a user has decided about the things of one target. */
final class Rulings {

    private final List<Ruling> all;
    private final Set<String> dropped = new HashSet<>();

    Rulings(List<Ruling> all) {
        this.all = List.copyOf(all);
        of(Action.DROP).forEach(ruling -> dropped.add(ruling.id()));
    }

    private List<Ruling> of(Action action) {
        return all.stream().filter(ruling -> ruling.action() == action).toList();
    }

    List<Ruling> sides() {
        return of(Action.SIDE);
    }

    /** May the pair tie two things together? */
    boolean ties(Pair pair) {
        return !isDropped(pair.a()) && !isDropped(pair.b());
    }

    /** Is the id nothing? */
    boolean isDropped(String id) {
        return dropped.contains(id);
    }

    /** By the name of each group that is ruled on; of two rulings the later one in the user's file stands. */
    Map<String, String> values(Action action, Map<String, String> groups) {
        Map<String, String> values = new HashMap<>();
        of(action)
                .forEach(ruling -> Optional.ofNullable(groups.get(ruling.id()))
                        .ifPresent(group -> values.put(group, ruling.value())));
        return values;
    }

    /** The copies that are found, without those that are none, and with those that the user knows. */
    List<Copy> on(List<Copy> found) {
        Map<String, String> known = new HashMap<>();
        of(Action.REPEAT).forEach(ruling -> known.put(ruling.id(), ruling.value()));
        List<Copy> copies = new ArrayList<>();
        found.stream()
                .filter(copy -> !known.containsKey(copy.article()))
                .filter(copy -> of(Action.REJECT).stream()
                        .noneMatch(ruling -> ruling.id().equals(copy.article())))
                .filter(copy -> of(Action.DROP).stream()
                        .noneMatch(ruling -> ruling.id().equals(copy.article())
                                && ruling.value().equals(copy.of())))
                .forEach(copies::add);
        known.forEach((article, of) -> copies.add(new Copy(article, of, CopyKind.COPY)));
        return copies;
    }

    /** {@code IRQ:GOV}. */
    static ActorCode actorCode(String value) {
        int colon = value.indexOf(':');
        String country = colon < 0 ? value : value.substring(0, colon);
        String sector = colon < 0 ? "" : value.substring(colon + 1);
        return sector.isEmpty() ? ActorCode.of(country) : ActorCode.of(country, sector);
    }

    static Entity entity(Entity entity, String name, ActorCode code) {
        return new Entity(
                entity.id(),
                entity.kind(),
                name,
                code,
                entity.roles(),
                entity.variants(),
                entity.mentions(),
                entity.articles(),
                entity.sameAs());
    }

    /** The event with the type of {@code CONSULT/visit}; what goes with the type is that of a report which has it, where there is one. */
    static Event event(Event event, String value, List<Coding> codings) {
        int slash = value.indexOf('/');
        String code = slash < 0 ? value : value.substring(0, slash);
        String mode = slash < 0 ? "" : value.substring(slash + 1);
        Coding coding = codings.stream()
                .filter(each -> each.type().code().equals(code) && each.mode().equals(mode))
                .findFirst()
                .orElseGet(() -> new Coding(
                        new EventType(event.coding().type().scheme(), code),
                        mode,
                        event.coding().contexts(),
                        "",
                        0,
                        0));
        return new Event(
                event.id(),
                coding,
                event.status(),
                event.negated(),
                event.historical(),
                event.date(),
                event.placeId(),
                event.actors(),
                event.reciprocal(),
                event.reports(),
                event.articles(),
                event.outlets(),
                event.firstPublished(),
                event.disagreements(),
                event.confidence());
    }
}
