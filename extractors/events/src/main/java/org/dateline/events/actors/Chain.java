package org.dateline.events.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.MentionForm;

/** The mentions of one thing in an article, and what they say of it together. Grows while the article is read. */
final class Chain {

    private final int number;
    private EntityKind kind;
    private final Set<String> keys = new LinkedHashSet<>();
    private final List<Draft> drafts = new ArrayList<>();
    private Gender gender = Gender.UNKNOWN;
    private Coded guessed = Coded.NOTHING;

    Chain(int number, EntityKind kind) {
        this.number = number;
        this.kind = kind;
    }

    void add(Draft draft) {
        drafts.add(draft);
        if (draft.form() != MentionForm.PRONOUN) {
            keys.add(draft.key());
        }
    }

    void alias(String key) {
        keys.add(key);
    }

    boolean isKnownAs(String key) {
        return keys.contains(key);
    }

    Set<String> keys() {
        return keys;
    }

    String id() {
        return "c" + number;
    }

    EntityKind kind() {
        return kind;
    }

    Gender gender() {
        return gender;
    }

    void gender(Gender seen) {
        gender = gender == Gender.UNKNOWN ? seen : gender;
    }

    void guess(Coded context) {
        guessed = guessed.isEmpty() ? context : guessed;
    }

    Draft last() {
        return drafts.get(drafts.size() - 1);
    }

    List<Draft> drafts() {
        return drafts;
    }

    boolean isPlural() {
        return drafts.stream().anyMatch(draft -> draft.plural() || draft.kind() == EntityKind.GROUP);
    }

    /** The first office that the article gives it, in its own words; empty where none. */
    String role() {
        return drafts.stream()
                .filter(draft -> draft.form() == MentionForm.NAME)
                .map(Draft::role)
                .filter(role -> !role.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The noun of that office. */
    Agent agent() {
        return drafts.stream()
                .map(Draft::agent)
                .filter(Agent::isOffice)
                .findFirst()
                .orElse(Agent.NONE);
    }

    boolean hasOffice(String office) {
        return drafts.stream().anyMatch(draft -> draft.agent().office().equals(office));
    }

    /** What the article's own words say; the most telling mention first. */
    Coded stated() {
        Coded stated = Coded.NOTHING;
        for (Draft draft : drafts) {
            Coded coded = draft.coded();
            boolean better = stated.sectors().isEmpty() && !coded.sectors().isEmpty();
            Coded merged = better ? coded.orCountry(stated.country()) : stated;
            stated = merged.isEmpty() ? coded : merged.orCountry(coded.country());
        }
        return stated;
    }

    Coded known() {
        return drafts.stream()
                .map(Draft::known)
                .filter(coded -> !coded.isEmpty())
                .findFirst()
                .orElse(Coded.NOTHING);
    }

    /** The words of the article before the packs, and the packs before what stands around. */
    Coded coded() {
        Coded stated = stated();
        Coded known = known();
        Coded joined = stated.orCountry(known.country());
        if (joined.sectors().isEmpty()) {
            joined = new Coded(joined.country(), known.sectors(), known.cameo(), true, known.sameAs(), false);
        }
        Coded full = joined.orCountry(guessed.country());
        return full.sectors().isEmpty() ? full.withSectors(guessed.sectors()) : full;
    }

    String sameAs() {
        String own = known().sameAs();
        return own.isEmpty() ? stated().sameAs() : own;
    }

    boolean isGuessed() {
        return stated().country().isEmpty()
                && known().country().isEmpty()
                && !guessed.country().isEmpty();
    }
}
