package org.dateline.language;

import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** NLP4J 1.1.3: part of speech, names and dependencies by greedy transitions. Deterministic. */
final class DependencyEngine implements Engine {

    private static @Nullable DependencyEngine shared;

    private final Models models;
    private final EnglishMorphAnalyzer morphology = new EnglishMorphAnalyzer();

    private DependencyEngine(Models models) {
        this.models = models;
    }

    /** The one engine of this JVM; the first call loads the models. */
    static synchronized DependencyEngine shared(ModelFolder folder) {
        DependencyEngine loaded = shared;
        if (loaded == null) {
            loaded = new DependencyEngine(Models.load(folder));
            shared = loaded;
        }
        return loaded;
    }

    @Override
    public List<ParsedWord> parse(List<String> words) {
        NLPNode[] nodes = new NLPNode[words.size() + 1];
        nodes[0] = new NLPNode();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new NLPNode(i, words.get(i - 1));
        }
        models.lexica().process(nodes);
        models.tagger().process(nodes);
        TagRepair.run(nodes);
        for (int i = 1; i < nodes.length; i++) {
            nodes[i].setLemma(morphology.lemmatize(nodes[i].getWordFormSimplified(), nodes[i].getPartOfSpeechTag()));
        }
        models.names().process(nodes);
        HiddenWords.parse(nodes, models.parser());
        List<ParsedWord> parsed = new ArrayList<>(words.size());
        for (int i = 1; i < nodes.length; i++) {
            parsed.add(word(nodes[i]));
        }
        return parsed;
    }

    /** The engine lists what is not always a name, the most frequent part of speech first. */
    @Override
    public boolean isCommon(String word) {
        List<String> classes =
                models.lexica().getAmbiguityClasses().getLexicon().get(word);
        return classes != null && !classes.isEmpty() && !classes.get(0).startsWith("NNP");
    }

    private static ParsedWord word(NLPNode node) {
        return new ParsedWord(
                node.getWordForm(),
                node.getLemma(),
                node.getPartOfSpeechTag(),
                node.getDependencyHead().getID() - 1,
                node.getDependencyLabel(),
                node.getNamedEntityTag());
    }
}
