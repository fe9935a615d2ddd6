package org.dateline.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.core.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    /** The sentences are parted by {@code |} in the test, and by what they are parted by in the text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers met.| They left on Friday.",
                "\u201cWe will go.\u201d| The envoy left.",
                "\"We will go.\"| The envoy left.",
                "\"We will go. \"| The envoy left.",
                "\u201cWill you go?\u201d asked the envoy.| Nobody spoke.",
                "\u201cWill you go?\u201d Minister Lind asked.| Nobody spoke.",
                "Gen. Olav Lind met Mr. Berg of the U.S. Navy at 5 p.m. on Friday.",
                "He went to the U.S.| They stayed.",
                "J. R. Lind of Nord Corp. paid $3.5 million to No. 5.",
                "Asked about it, he said no.| They left.",
                "It was over.They left.",
                "The talks \u2026 failed.| Why?| Nobody knows!",
                "He spoke (in Lund.)| They left.",
                "See www.example.org/News.Today for more.",
            })
    void findsTheEnds(String marked) {
        String text = marked.replace("|", "");
        if (text.startsWith("It was over.")) {
            assertEquals(List.of("It was over.", "They left."), split(text));
            return;
        }
        assertEquals(List.of(marked.split("\\|")).stream().map(String::strip).toList(), split(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"It killed 3,000. -AFP", "It killed 3,000. (Reuters)", "It killed 3,000. \u2014 AP/Xinhua"})
    void leavesTheCreditOut(String text) {
        assertEquals(List.of("It killed 3,000."), split(text));
    }

    private static List<String> split(String text) {
        return new SentenceSplitter()
                .split(text, new Span(0, text.length())).stream()
                        .map(span -> span.in(text))
                        .toList();
    }
}
