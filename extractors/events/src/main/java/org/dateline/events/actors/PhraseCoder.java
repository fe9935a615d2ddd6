package org.dateline.events.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Codes a noun phrase from its own words: the head noun gives the sector, adjectives and possessors give the country, and
 * what stands behind "of" or "in" gives what is missing ("president of the senate", "rebels in the north of Mali").
 */
final class PhraseCoder {

    /** In these the one in front decides: a rebel soldier is a rebel. */
    private static final List<String> STRONG = List.of("REB", "PRM", "UAF");

    /** Of states that others do not recognise, and of those who govern them. */
    private static final String PRESUMED = "PRE";

    /** Who has left one of these is a former one; a retired nurse is a nurse. */
    private static final Set<String> OFFICES =
            Set.of("GOV", "MIL", "LEG", "JUD", "SPY", "COP", "PTY", "REB", "PRM", "PRE", "IGO");

    private final String day;

    /** @param day the day of the article, ISO 8601, for offices that hold for a time; empty where unknown */
    PhraseCoder(String day) {
        this.day = day;
    }

    Coded code(List<Unit> units) {
        int cut = cut(units);
        List<Unit> core = units.subList(0, cut);
        Coded own = core(core);
        if (cut == units.size() || units.get(cut).has(Qualifier.CUT)) {
            return own;
        }
        Coded tail = code(units.subList(cut + 1, units.size()));
        return attach(own, core, units.get(cut), units.subList(cut + 1, units.size()), tail);
    }

    private static Coded attach(Coded own, List<Unit> core, Unit link, List<Unit> rest, Coded tail) {
        boolean open = lastAgent(core).map(Agent::open).orElse(false);
        boolean unsaid = own.sectors().isEmpty() || open && isDefault(own, core);
        Coded joined = own.orCountry(tail.country());
        boolean belongs = link.has(Qualifier.LINK) || link.kind() == Unit.Kind.COMMA && own.isEmpty();
        if (own.isEmpty() && core.isEmpty()) {
            return tail;
        }
        if (lastAgent(core).filter(Agent::isMission).isPresent()
                || has(core, Qualifier.FOREIGN)
                || core.stream().anyMatch(PhraseCoder::isOfRegion)) {
            return own;
        }
        if (lastAgent(core).filter(Agent::isKin).isPresent() && link.has(Qualifier.LINK) && isPowerful(tail)) {
            return joined.over();
        }
        boolean actor = unitsHaveActor(rest)
                && rest.stream()
                        .noneMatch(unit -> lastAgent(core)
                                .filter(agent -> isArmedBody(agent, unit))
                                .isPresent());
        return unsaid && belongs && actor && !tail.sectors().isEmpty() && !isOver(core)
                ? joined.withSectors(tail.sectors())
                : joined;
    }

    private static boolean unitsHaveActor(List<Unit> rest) {
        return rest.stream()
                .anyMatch(unit ->
                        unit.isAgent() || unit.isName() && !unit.is(PackKind.PEOPLE) && !unit.is(PackKind.PLACE));
    }

    /** Families of those in office, or once in office, are elites as they are. */
    private static boolean isPowerful(Coded coded) {
        return coded.sectors().contains("GOV") || coded.sectors().contains("ELI");
    }

    private static boolean isDefault(Coded own, List<Unit> core) {
        return lastAgent(core)
                .map(agent -> agent.sectors().equals(own.sectors()))
                .orElse(false);
    }

    private static boolean isOver(List<Unit> core) {
        return core.stream().anyMatch(unit -> unit.has(Qualifier.FORMER));
    }

    private static Optional<Agent> lastAgent(List<Unit> core) {
        return last(core, Unit::isAgent).map(Unit::agent);
    }

    private static Optional<Unit> last(List<Unit> units, java.util.function.Predicate<Unit> wanted) {
        for (int i = units.size() - 1; i >= 0; i--) {
            if (wanted.test(units.get(i))) {
                return Optional.of(units.get(i));
            }
        }
        return Optional.empty();
    }

    /** Where the phrase proper ends: at the first preposition or comma behind something that can be an actor. */
    private static int cut(List<Unit> units) {
        boolean content = false;
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            boolean ends = unit.has(Qualifier.LINK) || unit.has(Qualifier.CUT) || unit.kind() == Unit.Kind.COMMA;
            if (ends && unit.kind() != Unit.Kind.NAME && content) {
                return i;
            }
            content = content || unit.isContent();
        }
        return units.size();
    }

    private Coded core(List<Unit> core) {
        int main = 0;
        for (int i = 0; i < core.size(); i++) {
            main = core.get(i).kind() == Unit.Kind.POSSESSIVE && i + 1 < core.size() ? i + 1 : main;
        }
        Coded possessor = main > 0 ? core(core.subList(0, main - 1)) : Coded.NOTHING;
        List<Unit> own = core.subList(main, core.size());
        Optional<Unit> person = last(own, unit -> unit.is(PackKind.PERSON));
        Optional<Unit> last = last(own, unit -> unit.isContent() && !unit.is(PackKind.PERSON));
        Optional<Unit> head = last.filter(unit -> unit.is(PackKind.PLACE))
                .flatMap(place -> last(own, Unit::isAgent))
                .or(() -> last);
        Coded coded = person.isPresent() && head.filter(Unit::isAgent).isEmpty()
                ? person(person.get().rows())
                : head.map(unit -> head(unit, own, possessor)).orElse(possessor);
        return person.map(unit -> coded.orCountry(person(unit.rows()).country()))
                .orElse(coded);
    }

    private Coded head(Unit head, List<Unit> own, Coded possessor) {
        String country =
                country(own, head).or(() -> Optional.of(possessor.country())).get();
        if (head.isAgent()) {
            Coded coded = agent(head, own, possessor);
            return country.isEmpty() ? coded : coded.withCountry(country);
        }
        if (head.isOfState()) {
            return state(head, own, country);
        }
        Coded named = named(head);
        boolean ethnic = head.is(PackKind.PEOPLE);
        Coded coded = ethnic && !country.isEmpty() ? named.withCountry(country) : named.orCountry(country);
        if (isOfRegion(head)) {
            return coded.withSectors(List.of("CVL")).fromAbroad();
        }
        return ethnic ? coded.withSectors(List.of("CVL")) : coded;
    }

    private Coded named(Unit head) {
        List<PackRow> rows = head.rows();
        PackRow row =
                rows.stream().filter(each -> each.holdsOn(day)).findFirst().orElse(rows.get(0));
        return Coded.of(row);
    }

    /** A person whom the packs know: in office on the day, or out of it; without a day, what the person is known for. */
    Coded person(List<PackRow> rows) {
        if (rows.isEmpty()) {
            return Coded.NOTHING;
        }
        if (day.isEmpty()) {
            return Coded.of(rows.get(0));
        }
        Optional<PackRow> now = rows.stream().filter(row -> row.holdsOn(day)).findFirst();
        Coded first = Coded.of(rows.get(0));
        if (now.isPresent()) {
            return Coded.of(now.get());
        }
        boolean over = rows.stream().anyMatch(row -> row.isOverOn(day));
        return over ? first.over() : first.withSectors(List.of());
    }

    private static Coded state(Unit head, List<Unit> phrase, String country) {
        PackRow row = head.rows().get(0);
        if (phrase.stream().anyMatch(unit -> unit.has(Qualifier.ORDINARY))) {
            return Coded.of(country, List.of("CVL"));
        }
        boolean only = !head.has(Qualifier.NONE) && !head.has(Qualifier.BASED) && !head.has(Qualifier.LED);
        String own = head.has(Qualifier.LED) ? row.country() : country;
        return only ? Coded.NOTHING : new Coded(own, row.sectors(), "", true, row.id(), false);
    }

    /** The last state in front of the head that says whose it is, else the country of an organisation there. */
    private Optional<String> country(List<Unit> own, Unit head) {
        return last(own, unit -> unit.from() <= head.from() && unit.isOfState() && unit.givesCountry())
                .or(() ->
                        last(own, unit -> unit.from() < head.to() && !unit.is(PackKind.PERSON) && unit.givesCountry()))
                .map(unit -> unit.rows().get(0).country());
    }

    private Coded agent(Unit head, List<Unit> own, Coded possessor) {
        Agent agent = head.agent();
        List<Unit> before =
                own.stream().filter(unit -> unit.to() <= head.from()).toList();
        List<String> sectors = agent.open()
                ? open(agent, before, possessor)
                : strong(agent, before).orElse(agent.sectors());
        if (agent.isKin() && isPowerful(possessor)) {
            return Coded.NOTHING.over();
        }
        boolean presumed = possessor.sectors().contains(PRESUMED)
                || before.stream().anyMatch(unit -> sectors(unit).contains(PRESUMED));
        return marked(Coded.of("", presumed && sectors.contains("GOV") ? List.of(PRESUMED) : sectors), agent, before);
    }

    private List<String> open(Agent agent, List<Unit> before, Coded possessor) {
        boolean armed = agent.sectors().contains("MIL");
        return last(before, unit -> !sectors(unit).isEmpty() && !(armed && isCivil(unit)) && !isArmedBody(agent, unit))
                .map(this::sectors)
                .orElseGet(() -> possessor.sectors().isEmpty() ? agent.sectors() : possessor.sectors());
    }

    /** The secretary-general of an alliance is no soldier. */
    private static boolean isArmedBody(Agent agent, Unit unit) {
        return agent.isOffice()
                && unit.isName()
                && unit.rows().get(0).country().equals("IGO")
                && unit.rows().get(0).sectors().contains("MIL");
    }

    /** Neither "government" nor "Muslim" makes forces anything but forces. */
    private boolean isCivil(Unit unit) {
        return unit.is(PackKind.PEOPLE) || sectors(unit).equals(List.of("GOV"));
    }

    /** What a word in front of an open head lends it: "rebel" leader, "army" chief, "Senate" leader, "Muslim" leader. */
    private List<String> sectors(Unit unit) {
        if (unit.isName()) {
            boolean religious =
                    unit.is(PackKind.PEOPLE) && unit.rows().get(0).role().equals("religious");
            return religious ? List.of("REL") : named(unit).sectors();
        }
        return unit.agent().sectors();
    }

    private Optional<List<String>> strong(Agent agent, List<Unit> before) {
        boolean armed = agent.sectors().contains("MIL") || agent.sectors().contains("UAF");
        return armed
                ? last(before, unit -> sectors(unit).stream().anyMatch(STRONG::contains))
                        .map(this::sectors)
                : Optional.empty();
    }

    private static Coded marked(Coded plain, Agent agent, List<Unit> before) {
        boolean abroad = has(before, Qualifier.FOREIGN) || before.stream().anyMatch(PhraseCoder::isOfRegion);
        Coded coded = abroad ? plain.fromAbroad() : plain;
        boolean held = coded.sectors().isEmpty() || coded.sectors().stream().anyMatch(OFFICES::contains);
        if (has(before, Qualifier.FORMER) && held && (agent.isTitle() || agent.isGroup())) {
            return coded.over();
        }
        boolean armed = Stream.of("MIL", "UAF", "PRM").anyMatch(coded.sectors()::contains);
        boolean loose = coded.sectors().isEmpty() && !agent.isSinglePerson();
        if (has(before, Qualifier.LOYAL) && (armed || loose)) {
            return coded.withSectors(List.of("PRM"));
        }
        Optional<Unit> leader = last(before, unit -> unit.has(Qualifier.LED));
        if (leader.isPresent() && (armed || loose)) {
            boolean alliance = loose || agent.word().equals("coalition");
            String country = alliance ? "IGO" : leader.get().rows().get(0).country();
            return Coded.of(country, List.of("MIL"));
        }
        boolean official =
                before.stream().anyMatch(unit -> unit.agent().sectors().contains("GOV"));
        if (coded.sectors().equals(List.of("JRN")) && official) {
            return coded.withSectors(List.of("GOV", "JRN"));
        }
        boolean allies = before.stream().anyMatch(unit -> unit.agent().word().equals("coalition"));
        if ((allies || has(before, Qualifier.JOINT)) && armed) {
            return Coded.of("IGO", coded.sectors());
        }
        if (has(before, Qualifier.BACKED) && (loose || coded.sectors().contains("UAF"))) {
            return coded.withSectors(List.of("PRM"));
        }
        if (has(before, Qualifier.UNKNOWN) && (armed || loose)) {
            return coded.withSectors(List.of("UAF"));
        }
        boolean people = coded.sectors().contains("CVL") || coded.sectors().contains("SOC");
        return has(before, Qualifier.OPPOSED) && people ? coded.led("OPP") : coded;
    }

    /** "European" or "African" people are of no one state. */
    private static boolean isOfRegion(Unit unit) {
        return unit.is(PackKind.PEOPLE) && unit.rows().get(0).role().equals("region");
    }

    private static boolean has(List<Unit> units, Qualifier wanted) {
        return units.stream().anyMatch(unit -> unit.has(wanted));
    }
}
