package org.dateline.language;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.util.XMLUtils;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The trained parts of the engine, loaded in parallel. */
record Models(
        GlobalLexica<NLPNode> lexica,
        NLPComponent<NLPNode> tagger,
        NLPComponent<NLPNode> names,
        NLPComponent<NLPNode> parser) {

    static Models load(ModelFolder folder) {
        Map<ModelFile, Object> read = new ConcurrentHashMap<>();
        Arrays.stream(ModelFile.values()).parallel().forEach(file -> read.put(file, read(folder, file)));
        Map<ModelFile, Object> models = new EnumMap<>(read);
        return new Models(
                lexica(models),
                component(models.get(ModelFile.TAGS)),
                component(models.get(ModelFile.NAMES)),
                component(models.get(ModelFile.PARSER)));
    }

    private static Object read(ModelFolder folder, ModelFile file) {
        try (ObjectInputStream in = new ObjectInputStream(folder.open(file))) {
            return in.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable.getMessage(), unreadable);
        } catch (ClassNotFoundException otherEngine) {
            throw new IllegalStateException("language model " + file.fileName() + " is of another engine", otherEngine);
        }
    }

    @SuppressWarnings("unchecked") // the checksum says what the files hold
    private static NLPComponent<NLPNode> component(Object model) {
        OnlineComponent<NLPNode, ?> component = (OnlineComponent<NLPNode, ?>) model;
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    @SuppressWarnings("unchecked") // the checksum says what the files hold
    private static GlobalLexica<NLPNode> lexica(Map<ModelFile, Object> models) {
        byte[] nothing = "<configuration/>".getBytes(StandardCharsets.UTF_8);
        GlobalLexica<NLPNode> lexica =
                new GlobalLexica<>(XMLUtils.getDocumentElement(new ByteArrayInputStream(nothing)));
        Field lowercase = Field.word_form_simplified_lowercase;
        lexica.setAmbiguityClasses(new GlobalLexicon<>(
                (Map<String, List<String>>) models.get(ModelFile.AMBIGUITIES), lowercase, "ambiguity classes"));
        lexica.setWordClusters(new GlobalLexicon<>(
                (Map<String, Set<String>>) models.get(ModelFile.CLUSTERS), lowercase, "word clusters"));
        lexica.setNamedEntityGazetteers(new GlobalLexicon<>(
                (PrefixTree<String, Set<String>>) models.get(ModelFile.GAZETTEER),
                Field.word_form_simplified,
                "gazetteer"));
        return lexica;
    }
}
