package org.dateline.events.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.CodeBasis;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.Label;
import org.dateline.core.model.Sentence;

/** Reads one article: the drafts of its sentences, then their chains, then the mentions. */
final class ArticleReader {

    private final Knowledge knowledge;
    private final AnnotatedArticle article;
    private final Chains chains;

    ArticleReader(Knowledge knowledge, AnnotatedArticle article) {
        this.knowledge = knowledge;
        this.article = article;
        this.chains = new Chains(knowledge);
    }

    List<EntityMention> read() {
        String day = article.article().metadata().published().value();
        PhraseCoder coder = new PhraseCoder(day.substring(0, Math.min(10, day.length())));
        Places places = new Places(knowledge.gazetteer(), knowledge.areas(), countries());
        Map<Integer, List<Label>> labels = labels();
        Pronouns pronouns = new Pronouns(chains.all());
        List<Draft> drafts = new ArrayList<>();
        List<Chain> owners = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            SentenceText text = new SentenceText(article, sentence);
            Names names = new NameFinder(knowledge, text, places).find(labels.getOrDefault(text.number(), List.of()));
            for (Draft draft : new SentenceReader(knowledge, coder, text, names, places).read()) {
                Optional<Chain> chain = draft.isPronoun() ? pronouns.antecedent(draft) : Optional.of(chains.put(draft));
                chain.ifPresent(owner -> {
                    if (draft.isPronoun()) {
                        owner.add(draft);
                    }
                    drafts.add(draft);
                    owners.add(owner);
                });
            }
        }
        return mentions(drafts, owners);
    }

    private Set<String> countries() {
        Set<String> countries = new LinkedHashSet<>();
        UnitScanner scanner = new UnitScanner(knowledge);
        for (Sentence sentence : article.sentences()) {
            Words words = Words.of(article.article().text(), sentence.span());
            for (Unit unit : scanner.scan(words, 0, words.size())) {
                if (unit.isOfState()) {
                    countries.add(unit.rows().get(0).country());
                }
            }
        }
        return countries;
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

    private static List<EntityMention> mentions(List<Draft> drafts, List<Chain> owners) {
        List<EntityMention> mentions = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            mentions.add(mention(drafts.get(i), owners.get(i)));
        }
        return List.copyOf(mentions);
    }

    private static EntityMention mention(Draft draft, Chain chain) {
        Coded coded = chain.coded();
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
                draft.name(),
                draft.role().isEmpty() ? chain.role() : draft.role(),
                chain.id(),
                Codes.of(coded),
                basis,
                draft.place(),
                chain.sameAs(),
                confidence);
    }
}
