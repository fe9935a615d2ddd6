package org.dateline.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.core.plugin.Parts;

/** Sentences with codes, in one of four forms. */
final class EventsEvaluation implements Evaluation {

    private final Parts parts;

    EventsEvaluation(Parts parts) {
        this.parts = parts;
    }

    @Override
    public String name() {
        return "events";
    }

    @Override
    public String goldFormat() {
        return "JSON lines with text, published, events (type, words, actors, recipients …: evaluation/gold/README.md);"
                + " or JSON lines with text, plover, actor, recipient (lists with code); or a table with sentence_id, type, sentence;"
                + " or the sheet of `dateline sample`, filled in";
    }

    @Override
    public Figures evaluate(Path gold) throws IOException {
        String head = Files.readString(gold).stripLeading().lines().findFirst().orElse("");
        if (head.startsWith("{") && GoldLines.read(gold).get(0).has("events")) {
            return new CodedReports(parts).evaluate(gold);
        }
        if (head.startsWith("{")) {
            return new CodedSentences(parts).evaluate(gold);
        }
        if (head.startsWith("sentence_id\t")) {
            return new TypedSentences(parts).evaluate(gold);
        }
        if (head.startsWith(HandCodingSheet.FIRST_COLUMN + ",")) {
            return HandCodingSheet.evaluate(gold);
        }
        throw new IOException(gold + ": " + goldFormat() + " is needed");
    }
}
