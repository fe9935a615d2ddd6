package org.dateline.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.dateline.core.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSplitterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Lund's mayor won't go.          | Lund 's mayor wo n't go .
                    Lund\u2019s mayor don\u2019t go | Lund \u2019s mayor do n\u2019t go
                    the ministers' talks            | the ministers ' talks
                    \u201cNo,\u201d he said.        | \u201c No , \u201d he said .
                    Nord-backed rebels              | Nord - backed rebels
                    an anti-war vice-president      | an anti-war vice-president
                    F-16 jets and S-400s            | F-16 jets and S-400s
                    the U.S. Navy at 5 p.m. today   | the U.S. Navy at 5 p.m. today
                    It paid $3,500.50 (10%)         | It paid $ 3,500.50 ( 10 % )
                    at 10:30 on 9/28/2020           | at 10:30 on 9/28/2020
                    war\u2014and peace--now         | war \u2014 and peace -- now
                    he cannot go...                 | he can not go ...
                    see http://x.org/a-b, @lund     | see http://x.org/a-b , @lund
                    in Lund,Berg said               | in Lund , Berg said
                    """)
    void cuts(String text, String words) {
        assertEquals(
                words,
                WordSplitter.split(text, new Span(0, text.length())).stream()
                        .map(span -> span.in(text))
                        .collect(Collectors.joining(" ")));
    }

    @org.junit.jupiter.api.Test
    void keepsOffsetsOverEmojiAndHardSpaces() {
        String text = "Lund\u00a0\ud83d\udc4d\ud83c\udffdgood \u201cday\u201d\ud83c\udf89";
        assertEquals(
                "Lund _ \ud83d\udc4d\ud83c\udffd _ good _ \u201c _ day _ \u201d _ \ud83c\udf89".replace(" _ ", "|"),
                WordSplitter.split(text, new Span(0, text.length())).stream()
                        .map(span -> span.in(text))
                        .collect(Collectors.joining("|")));
    }
}
