package org.dateline.events.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.CodeBasis;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.Label;
import org.dateline.core.model.Sentence;

/** Reads one article: the drafts of its sentences, then their chains, then the mentions. */
final class ArticleReader {

    private static final Pattern LEADING_ARTICLE = Pattern.compile("^(?:the|an?)\\s+", Pattern.CASE_INSENSITIVE);

    /** "LIMA (AP)" speaks of no town in Ohio: agencies do not say where the news is. */
    private static final String PRESS = "JRN";

    private final Knowledge knowledge;
    private final AnnotatedArticle article;
    private final Chains chains;
    private final Pronouns pronouns;
    private final String day;
    private final PhraseCoder coder;
    private final Set<String> surnames;
    private final Context context = new Context();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Chain> owners = new ArrayList<>();

    ArticleReader(Knowledge knowledge, AnnotatedArticle article) {
        this.knowledge = knowledge;
        this.article = article;
        this.chains = new Chains(knowledge);
        this.pronouns = new Pronouns(chains.all());
        this.surnames = surnames();
        String published = article.article().metadata().published().value();
        this.day = published.substring(0, Math.min(10, published.length()));
        this.coder = new PhraseCoder(day);
    }

    List<EntityMention> read() {
        UnitScanner scanner = new UnitScanner(knowledge);
        List<SentenceText> texts = article.sentences().stream()
                .map(sentence -> new SentenceText(article, sentence, scanner))
                .toList();
        Places places = new Places(knowledge.gazetteer(), knowledge.areas(), countries(texts));
        Map<Integer, List<Label>> labels = labels();
        for (SentenceText text : texts) {
            Names names = new NameFinder(knowledge, text, places, surnames, day)
                    .find(labels.getOrDefault(text.number(), List.of()));
            chain(new SentenceReader(knowledge, coder, text, names, places).read());
        }
        for (int i = 0; i < drafts.size(); i++) {
            guess(drafts.get(i), owners.get(i));
        }
        List<EntityMention> found = new Datelines(article.article(), places).with(mentions());
        return BarePhrase.in(article)
                .map(phrase -> List.of(BarePhrase.mention(knowledge, article, phrase, day, found)))
                .orElse(found);
    }

    private void chain(List<Draft> sentence) {
        for (Draft draft : sentence) {
            if (draft.isPronoun()) {
                pronouns.antecedent(draft).ifPresent(chain -> {
                    chain.add(draft);
                    keep(draft, chain);
                });
            } else {
                Draft full = owned(famous(draft));
                keep(full, chains.put(full));
            }
        }
    }

    /** A surname that the article never gives in full is somebody whom everybody knows. */
    private Draft famous(Draft draft) {
        boolean bare = draft.isPersonName()
                && draft.known().isEmpty()
                && !draft.key().contains(" ")
                && !surnames.contains(draft.key());
        return bare ? draft.withKnown(coder.person(knowledge.pack().namesakes(draft.key(), day))) : draft;
    }

    private void keep(Draft draft, Chain chain) {
        drafts.add(draft);
        owners.add(chain);
        context.add(draft, chain);
    }

    /** "his government" and "the Trump government" are of his country; "his Iraqi counterpart" holds his office in another. */
    private Draft owned(Draft draft) {
        for (int i = drafts.size() - 1; i >= 0 && drafts.get(i).sentence() == draft.sentence(); i--) {
            Draft before = drafts.get(i);
            boolean inside = draft.span().contains(before.span());
            boolean pronoun =
                    before.isPronoun() && inside && !draft.phrase().possessor().isEmpty();
            boolean person = before.isPersonName() && draft.isNominal() && (inside || before.to() == draft.from());
            if (pronoun || person) {
                return owned(draft, owners.get(i));
            }
        }
        return draft;
    }

    private Draft owned(Draft draft, Chain owner) {
        if (knowledge.functionWords().isCounterpart(draft.agent().word())) {
            return draft.withRole(
                    owner.role(),
                    owner.agent(),
                    draft.coded().withSectors(owner.coded().sectors()));
        }
        return draft.withCoded(draft.coded().orCountry(owner.coded().country()));
    }

    private void guess(Draft draft, Chain chain) {
        boolean described = draft.agent().isKnown() || !draft.coded().sectors().isEmpty();
        boolean elsewhere = draft.coded().abroad()
                || draft.agent().isMission()
                || draft.agent().isState()
                || isGeneric(draft);
        boolean lacks = described && !elsewhere && chain.coded().country().isEmpty();
        if (lacks && !draft.isPronoun() && !isSeveral(draft)) {
            context.country(draft).ifPresent(country -> chain.guess(Coded.of(country, List.of())));
        }
    }

    /** "a government", "any state", "governments": no one state's. */
    private boolean isGeneric(Draft draft) {
        String first = draft.span().in(article.article().text()).split("\\s", 2)[0];
        return draft.isNominal()
                && !draft.definite()
                && knowledge.functionWords().isOneOfState(draft.agent().word())
                && (draft.plural() || knowledge.functionWords().isIndefinite(first));
    }

    /** "the ministers", "the two sides": those of whom the text spoke, who need not be of one country. */
    private boolean isSeveral(Draft draft) {
        boolean officials = draft.definite() && draft.agent().isTitle();
        boolean counted = knowledge
                .functionWords()
                .isDual(draft.span().in(article.article().text()));
        return draft.plural() && (officials || counted);
    }

    private Set<String> surnames() {
        Set<String> surnames = new LinkedHashSet<>();
        for (Label label : article.all(Label.class)) {
            if (label.scheme().equals("names") && label.name().equals("person")) {
                Words words = Words.of(article.article().text(), label.span());
                if (words.size() > 1 && words.form(words.size() - 1).length() > 2) {
                    surnames.add(words.folded(words.size() - 1));
                }
            }
        }
        return surnames;
    }

    /** The countries that the article names; of a name that two of them share, the state where the other is not named. */
    private static Set<String> countries(List<SentenceText> texts) {
        List<Unit> named = texts.stream()
                .flatMap(text -> text.units().stream())
                .filter(unit -> unit.isName()
                        && !unit.is(PackKind.SEAT)
                        && !unit.rows().get(0).sectors().contains(PRESS)
                        && !unit.rows().get(0).country().isEmpty())
                .toList();
        Set<String> countries = new LinkedHashSet<>();
        named.stream().filter(unit -> !isShared(unit)).forEach(unit -> countries.add(country(unit)));
        named.stream()
                .filter(unit -> isShared(unit)
                        && unit.rows().stream().map(PackRow::country).noneMatch(countries::contains))
                .forEach(unit -> countries.add(country(unit)));
        return countries;
    }

    private static String country(Unit unit) {
        return unit.rows().get(0).country();
    }

    private static boolean isShared(Unit unit) {
        return unit.is(PackKind.STATE)
                && unit.rows().stream().map(PackRow::country).distinct().count() > 1;
    }

    private Map<Integer, List<Label>> labels() {
        Map<Integer, List<Label>> labels = new HashMap<>();
        List<Sentence> sentences = article.sentences();
        int at = 0;
        for (Label label : article.all(Label.class)) {
            if (label.scheme().equals("names")) {
                while (at + 1 < sentences.size()
                        && sentences.get(at).span().end() <= label.span().start()) {
                    at++;
                }
                labels.computeIfAbsent(sentences.get(at).number(), number -> new ArrayList<>())
                        .add(label);
            }
        }
        return labels;
    }

    private List<EntityMention> mentions() {
        List<EntityMention> mentions = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            mentions.add(mention(drafts.get(i), owners.get(i)));
        }
        return List.copyOf(mentions);
    }

    /** The words of a nominal without its article: "Iraqi parliament". */
    private String name(Draft draft) {
        if (!draft.isNominal()) {
            return draft.name();
        }
        String phrase = draft.span().in(article.article().text());
        return LEADING_ARTICLE.matcher(phrase).replaceFirst("");
    }

    private EntityMention mention(Draft draft, Chain chain) {
        boolean state = chain.keys().stream().anyMatch(key -> key.startsWith(StateDrafter.STATE));
        Coded coded = state && !draft.isPronoun() && !draft.coded().isEmpty() ? draft.coded() : chain.coded();
        CodeBasis basis = coded.isEmpty()
                ? CodeBasis.NONE
                : chain.stated().isEmpty() || chain.stated().named() ? CodeBasis.PACK : CodeBasis.TEXT;
        double confidence = (draft.isPronoun() ? 0.8 : 0.95) * (chain.isGuessed() ? 0.6 : 1);
        return new EntityMention(
                draft.span(),
                draft.sentence(),
                draft.isPronoun() ? chain.kind() : draft.kind(),
                draft.form(),
                draft.head(),
                name(draft),
                draft.role().isEmpty() ? chain.role() : draft.role(),
                chain.id(),
                Codes.of(coded),
                basis,
                draft.place(),
                chain.sameAs(),
                confidence);
    }
}
