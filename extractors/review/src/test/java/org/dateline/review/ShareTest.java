package org.dateline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.core.model.Provenance;
import org.dateline.core.spi.Annotator;
import org.junit.jupiter.api.Test;

/** Only a share of the articles may be asked about. */
class ShareTest {

    @Test
    void aShareIsTheSameArticlesEveryTime() {
        AtomicInteger asked = new AtomicInteger();
        Chat counting = question -> {
            asked.incrementAndGet();
            return StandIn.Reply.saying("{\"reports\": []}").body().getBytes(StandardCharsets.UTF_8);
        };
        Types types = TypesReader.shipped("plover");
        Question question = new Question("m", types, 1, Set.of());
        Annotator fifth = new ReviewAnnotator(counting, question, types, "m", 6000, 20);
        for (int record = 1; record <= 200; record++) {
            fifth.annotate(CodedArticle.of(
                    CodedArticle.sample().from(new Provenance("a.html", record, "text/html", "html", ""))));
        }
        assertEquals(35, asked.get(), "about a fifth, and never another one");
    }
}
