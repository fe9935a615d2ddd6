package org.dateline.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UniversalTreeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Berg's envoy met the old king of Norland. | Berg<nmod:poss<envoy 's<case<Berg envoy<nsubj<met met<root the<det<king old<amod<king king<obj<met of<case<Norland Norland<nmod<king .<punct<met
                    He was killed by three men. | He<nsubj:pass<killed was<aux:pass<killed killed<root by<case<men three<nummod<men men<obl:agent<killed .<punct<killed
                    They are ready. | They<nsubj<ready are<cop<ready ready<root .<punct<ready
                    It talks with Lund, Oslo and Rome. | It<nsubj<talks talks<root with<case<Lund Lund<obl<talks ,<punct<Lund Oslo<conj<Lund and<cc<Rome Rome<conj<Lund .<punct<talks
                    He left after seeing her. | He<nsubj<left left<root after<mark<seeing seeing<advcl<left her<obj<seeing .<punct<left
                    """)
    void namesRelationsAsUniversalDependenciesDo(String text, String tree) {
        assertEquals(tree, Reader.tree(text));
    }
}
