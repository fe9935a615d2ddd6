package org.dateline.events.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.core.model.ActorCode;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.CodeBasis;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.PartOfSpeech;
import org.dateline.core.model.Span;
import org.dateline.core.model.Token;

/**
 * Finds who a phrase names: the mention that its head word belongs to, else one that qualifies it ("an <em>Israeli</em>
 * village", "a base in <em>Syria</em>"), whose country then holds for the whole.
 */
final class ParticipantFinder {

    /** Words that are nobody, however they stand. */
    private static final String NOBODY = "nobodies";

    /** Weapons, papers and happenings: not actors themselves, but what qualifies them is ("Israeli tanks"). */
    private static final String THINGS = "things";

    private static final String REFLEXIVE = "reflexive";

    /** What stands between people and the states that they are of: "lawmakers in Oslo and Stockholm". */
    private static final Set<String> OWNING = Set.of("of", "in", "from");

    private static final int DEEPEST_OF = 4;
    private static final int LONGEST_TEXT = 120;
    private static final Pattern JOINED = Pattern.compile("(?:['’]s?)?\\s*(?:,|,? and|,? or|/)\\s*");

    private final Codebook codebook;
    private final Map<String, String> names = new HashMap<>();
    private final AnnotatedArticle article;

    ParticipantFinder(AnnotatedArticle article, Codebook codebook) {
        this.article = article;
        this.codebook = codebook;
        for (EntityMention mention : article.all(EntityMention.class)) {
            if (mention.form() == MentionForm.NAME && !mention.chain().isEmpty()) {
                names.putIfAbsent(mention.chain(), article.text(mention.span()));
            }
        }
    }

    /** How the article first names those of a chain. */
    Optional<String> name(String chain) {
        return Optional.ofNullable(names.get(chain));
    }

    /** Does somebody of this chain bear a name in the article? */
    boolean isNamed(String chain) {
        return names.containsKey(chain);
    }

    /** Everybody in these phrases, each once. */
    List<Party> all(List<Slot> slots, SentenceView view) {
        List<Party> parties = new ArrayList<>();
        for (Slot slot : slots) {
            for (Party party : in(slot, view)) {
                if (parties.stream().noneMatch(known -> known.same(party))) {
                    parties.add(party);
                }
            }
        }
        return parties;
    }

    /** What these phrases name where that is nobody: "detained <em>the planes</em>". */
    List<Party> things(List<Slot> slots, SentenceView view) {
        return slots.stream()
                .filter(slot -> slot.head() >= 0
                        && slot.head() < view.tokens().size()
                        && slot.role().equals("object")
                        && codebook.words().has(THINGS, view.lemma(slot.head())))
                .map(slot -> unknown(slot, view))
                .toList();
    }

    private List<Party> in(Slot slot, SentenceView view) {
        if (slot.head() < 0 || slot.head() >= view.tokens().size()) {
            return List.of();
        }
        if (isTime(slot, view) || codebook.words().has(REFLEXIVE, view.lemma(slot.head()))) {
            return List.of();
        }
        boolean known = view.mentionsAt(slot.head()).stream()
                .anyMatch(mention -> !mention.code().country().isEmpty());
        if (!known && codebook.words().has(THINGS, view.lemma(slot.head()))
                || codebook.words().has(NOBODY, view.lemma(slot.head()))
                        && view.mentionsAt(slot.head()).isEmpty()) {
            return qualifier(slot, view).stream().toList();
        }
        List<EntityMention> group = named(slot.head(), view);
        List<Party> each = group.isEmpty() ? List.of() : eachOf(group.get(0), slot, view);
        if (!each.isEmpty()) {
            return each;
        }
        if (!group.isEmpty()) {
            List<Party> parties = new ArrayList<>(beside(group.get(0), slot, view));
            group.forEach(mention -> parties.add(party(mention, slot, view)));
            return parties;
        }
        return Stream.of(qualifier(slot, view).orElseGet(() -> unknown(slot, view)))
                .filter(party -> isSomebody(slot, view) || party.code().isKnown())
                .toList();
    }

    private static boolean isTime(Slot slot, SentenceView view) {
        Span head = view.token(slot.head()).span();
        return view.times().stream().anyMatch(time -> time.span().contains(head));
    }

    private static boolean isSomebody(Slot slot, SentenceView view) {
        PartOfSpeech part = view.token(slot.head()).partOfSpeech();
        return part != PartOfSpeech.VERB && part != PartOfSpeech.ADV && part != PartOfSpeech.ADP;
    }

    /** The best mention headed by a word; several where names share one head ("Turkish and Syrian forces"). */
    private List<EntityMention> named(int head, SentenceView view) {
        List<EntityMention> at = view.mentionsAt(head);
        if (at.isEmpty()) {
            Span word = view.token(head).span();
            return view.mentions().stream()
                    .filter(mention -> mention.span().contains(word))
                    .min(Comparator.comparingInt(mention -> mention.span().length()))
                    .stream()
                    .toList();
        }
        List<EntityMention> known =
                at.stream().filter(mention -> mention.code().isKnown()).toList();
        List<EntityMention> best = known.isEmpty() ? at : known;
        return List.of(best.stream()
                .max(Comparator.comparingInt(mention -> mention.span().length()))
                .orElse(best.get(0)));
    }

    private Party party(EntityMention mention, Slot slot, SentenceView view) {
        ActorCode code = mention.code();
        if (code.country().isEmpty()) {
            Optional<ActorCode> lent = qualifiers(slot, view)
                    .map(EntityMention::code)
                    .filter(other -> !other.country().isEmpty())
                    .findFirst();
            code = lent.map(other -> withCountry(mention.code(), other.country()))
                    .orElse(code);
        }
        String text = mention.form() == MentionForm.PRONOUN
                ? names.getOrDefault(mention.chain(), mention.name())
                : article.text(mention.span());
        return new Party(mention.span(), shortened(text), mention.chain(), code, mention.basis(), Optional.of(mention));
    }

    static ActorCode withCountry(ActorCode code, String country) {
        String sector = code.sectors().isEmpty() ? "" : code.sectors().get(0);
        return new ActorCode(country, code.sectors(), country + sector);
    }

    /** Mentions inside the phrase: those in front of the head first, then those behind it. */
    private Stream<EntityMention> qualifiers(Slot slot, SentenceView view) {
        Span head = view.token(slot.head()).span();
        return view.mentions().stream()
                .filter(mention -> slot.span().contains(mention.span())
                        && !mention.head().contains(head)
                        && mention.form() != MentionForm.PRONOUN
                        && mention.code().isKnown())
                .sorted(Comparator.comparingInt(mention -> mention.span().start() < head.start()
                        ? head.start() - mention.span().start()
                        : 1000 + mention.span().start() - head.start()));
    }

    private Optional<Party> qualifier(Slot slot, SentenceView view) {
        return qualifiers(slot, view).findFirst().map(this::of);
    }

    /** A mention as it stands. */
    Party of(EntityMention mention) {
        return new Party(
                mention.span(),
                shortened(article.text(mention.span())),
                mention.chain(),
                mention.code(),
                mention.basis(),
                Optional.of(mention));
    }

    /** Somebody and those named in one breath: "ties with <em>Norway, Sweden and Denmark</em>". */
    List<Party> withJoined(Party first, SentenceView view) {
        List<Party> parties = new ArrayList<>(List.of(first));
        int end = first.span().end();
        for (EntityMention mention : view.mentions()) {
            boolean next = mention.span().start() > end
                    && !mention.code().country().isEmpty()
                    && JOINED.matcher(article.text(new Span(end, mention.span().start())))
                            .matches();
            if (next) {
                parties.add(of(mention));
                end = mention.span().end();
            }
        }
        return List.copyOf(parties);
    }

    /** Names that share the head of another one: "<em>Turkish</em> and Syrian forces". */
    private List<Party> beside(EntityMention main, Slot slot, SentenceView view) {
        List<Party> parties = new ArrayList<>();
        int behind = main.span().start();
        for (int at = view.mentions().size() - 1; at >= 0; at--) {
            EntityMention mention = view.mentions().get(at);
            if (mention.span().end() <= behind
                    && slot.span().start() <= mention.span().start()
                    && !mention.code().country().isEmpty()
                    && JOINED.matcher(article.text(new Span(mention.span().end(), behind)))
                            .matches()) {
                parties.add(0, of(mention));
                behind = mention.span().start();
            }
        }
        return parties;
    }

    /** "the foreign ministers <em>of Iran and Saudi Arabia</em>": one of each country, but not "US soldiers in Iraq and Syria". */
    private List<Party> eachOf(EntityMention holders, Slot slot, SentenceView view) {
        boolean plural = view.token(slot.head()).tag().equals("NNS") && holders.form() == MentionForm.NOMINAL;
        List<EntityMention> owners = view.mentions().stream()
                .filter(mention -> plural
                        && mention.span().start() >= holders.head().end()
                        && slot.span().contains(mention.span())
                        && isOf(mention, slot, view)
                        && !mention.code().country().isEmpty())
                .toList();
        boolean joined = owners.size() > 1
                && IntStream.range(1, owners.size())
                        .allMatch(i -> owners.get(i).span().start()
                                        > owners.get(i - 1).span().end()
                                && JOINED.matcher(article.text(new Span(
                                                owners.get(i - 1).span().end(),
                                                owners.get(i).span().start())))
                                        .matches());
        String own = holders.code().country();
        if (!joined || !own.isEmpty() && !own.equals(owners.get(0).code().country())) {
            return List.of();
        }
        return owners.stream()
                .map(owner -> new Party(
                        owner.span(),
                        article.text(holders.head()) + " of " + article.text(owner.span()),
                        "",
                        withCountry(holders.code(), owner.code().country()),
                        owner.basis(),
                        Optional.of(owner)))
                .toList();
    }

    /** Does a mention hang on the head with "of" or "in", or on one that does? */
    private static boolean isOf(EntityMention mention, Slot slot, SentenceView view) {
        int at = view.headOf(mention.head());
        for (int step = 0; step < DEEPEST_OF && at >= 0; step++) {
            if (OWNING.contains(view.preposition(at)) && view.token(at).head() == slot.head()) {
                return true;
            }
            at = view.token(at).head();
        }
        return false;
    }

    private Party unknown(Slot slot, SentenceView view) {
        Token head = view.token(slot.head());
        Span span = slot.span().length() > LONGEST_TEXT ? head.span() : withoutPreposition(slot, view);
        return new Party(span, article.text(span), "", ActorCode.UNKNOWN, CodeBasis.NONE, Optional.empty());
    }

    private static Span withoutPreposition(Slot slot, SentenceView view) {
        Token first = view.token(view.indexAt(slot.span().start()));
        return first.relation().equals("case") && first.index() < slot.head()
                ? new Span(
                        view.token(first.index() + 1).span().start(),
                        slot.span().end())
                : slot.span();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}
