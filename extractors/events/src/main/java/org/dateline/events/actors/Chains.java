package org.dateline.events.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.EntityKind;

/** Brings mentions together: names by their parts, states by their country, nominals by the office they name. */
final class Chains {

    /** How many sentences back "the general" may look for its general. */
    private static final int NEAR = 3;

    private static final Set<String> GOVERNMENTS = Set.of(
            "government", "authority", "administration", "regime", "official", "leadership", "cabinet", "leader");

    private final Knowledge knowledge;
    private final List<Chain> chains = new ArrayList<>();

    Chains(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    List<Chain> all() {
        return chains;
    }

    Chain put(Draft draft) {
        Draft keyed = draft.isNominal() && draft.kind() != EntityKind.PERSON ? draft.withKey(groupKey(draft)) : draft;
        Chain chain = find(keyed).orElseGet(() -> open(keyed));
        chain.add(keyed);
        if (keyed.key().startsWith(Appositions.ALIAS)) {
            chain.alias(ownKey(draft));
        }
        if (draft.isPersonName()) {
            chain.gender(gender(draft));
        }
        return chain;
    }

    /** The alias itself, under which the thing may come back. */
    private static String ownKey(Draft draft) {
        return Words.of(draft.name()).key(0, Words.of(draft.name()).size());
    }

    private Chain open(Draft draft) {
        Chain chain = new Chain(chains.size() + 1, draft.kind());
        chains.add(chain);
        return chain;
    }

    private Optional<Chain> find(Draft draft) {
        if (draft.key().startsWith(Appositions.ALIAS)) {
            int start = Integer.parseInt(draft.key().substring(1));
            return latest(chain ->
                    chain.drafts().stream().anyMatch(other -> other.head().start() == start));
        }
        if (draft.isPersonName()) {
            return person(draft);
        }
        if (draft.isNominal()) {
            return nominal(draft);
        }
        return latest(chain -> chain.kind() != EntityKind.PERSON && chain.isKnownAs(draft.key()));
    }

    private interface Test {
        boolean fits(Chain chain);
    }

    private Optional<Chain> latest(Test test) {
        Optional<Chain> best = Optional.empty();
        for (Chain chain : chains) {
            boolean later = best.isEmpty()
                    || chain.last().span().start() > best.get().last().span().start();
            if (test.fits(chain) && later) {
                best = Optional.of(chain);
            }
        }
        return best;
    }

    private Optional<Chain> person(Draft draft) {
        return latest(chain -> chain.kind() == EntityKind.PERSON && chain.isKnownAs(draft.key()))
                .or(() -> latest(chain -> chain.kind() == EntityKind.PERSON
                        && chain.drafts().stream()
                                .filter(Draft::isPersonName)
                                .map(Draft::key)
                                .distinct()
                                .anyMatch(key -> PersonNames.agree(key, draft.key()))))
                .or(() -> latest(chain -> isUnnamed(chain)
                        && draft.agent().isOffice()
                        && chain.hasOffice(draft.agent().office())
                        && chain.coded().country().equals(draft.coded().country())));
    }

    /** So far only "the foreign minister", as headlines like to begin. */
    private static boolean isUnnamed(Chain chain) {
        return chain.kind() == EntityKind.PERSON && chain.drafts().stream().noneMatch(Draft::isPersonName);
    }

    private Optional<Chain> nominal(Draft draft) {
        String country = draft.coded().country();
        if (draft.kind() == EntityKind.PERSON) {
            return draft.definite() && !draft.plural() ? holder(draft, country) : Optional.empty();
        }
        return latest(chain -> chain.kind() != EntityKind.PERSON && chain.isKnownAs(draft.key()));
    }

    /** Soldiers, troops and forces of one state are its military; other groups are told apart by their noun. */
    static String groupKey(Draft draft) {
        String country = draft.coded().country();
        boolean governs = GOVERNMENTS.contains(draft.agent().word())
                && first(draft.coded()).equals("GOV");
        if (!country.isEmpty() && (governs || draft.agent().kind().equals("state"))) {
            return StateDrafter.STATE + country;
        }
        boolean whole =
                !country.isEmpty() && Set.of("MIL", "COP", "LEG", "JUD", "SPY").contains(first(draft.coded()));
        String word = whole ? first(draft.coded()) : draft.agent().word();
        return country + ":" + word + (country.isEmpty() ? kindOfUnknown(draft) : "");
    }

    /** Without a country one embassy is not the embassies, and foreign ones are not those at home. */
    private static String kindOfUnknown(Draft draft) {
        return (draft.plural() ? ":many" : "") + (draft.coded().abroad() ? ":abroad" : "");
    }

    private static String first(Coded coded) {
        return coded.sectors().isEmpty() ? "" : coded.sectors().get(0);
    }

    /** "The foreign minister" is whoever was last called so; "the general" is the last soldier nearby. */
    private Optional<Chain> holder(Draft draft, String country) {
        String word = draft.agent().word();
        boolean owned = !draft.phrase().possessor().isEmpty();
        Optional<Chain> exact = word.isEmpty()
                ? Optional.empty()
                : latest(chain -> chain.kind() == EntityKind.PERSON
                        && chain.hasOffice(draft.agent().office())
                        && agrees(chain, country));
        if (exact.isPresent() || owned || draft.agent().isOffice()) {
            return owned && !draft.agent().isOffice() ? Optional.empty() : exact;
        }
        return exact.or(() -> latest(chain -> chain.kind() == EntityKind.PERSON
                && draft.sentence() - chain.last().sentence() <= NEAR
                && agrees(chain, country)
                && (word.isEmpty() || shares(chain, draft))));
    }

    private static boolean shares(Chain chain, Draft draft) {
        return chain.coded().sectors().stream()
                .anyMatch(sector ->
                        !sector.equals("CVL") && draft.coded().sectors().contains(sector));
    }

    private static boolean agrees(Chain chain, String country) {
        String own = chain.coded().country();
        return country.isEmpty() || own.equals(country);
    }

    private Gender gender(Draft draft) {
        for (String part : draft.name().split("[ -]")) {
            Gender gender = knowledge.givenNames().of(part);
            if (gender != Gender.UNKNOWN) {
                return gender;
            }
        }
        return knowledge.givenNames().of(draft.role());
    }
}
