package org.dateline.events.coding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.core.model.Coding;
import org.dateline.core.model.EventType;

/** Completes an outcome: a mode from cue words where the frame names none, the CAMEO code, quad class, intensity, contexts. */
final class CodingDecision {

    private final Codebook codebook;

    CodingDecision(Codebook codebook) {
        this.codebook = codebook;
    }

    Coding decide(Outcome outcome, Reading reading, SentenceView view) {
        List<String> contexts = ContextCues.of(view, codebook);
        EventClass type = codebook.type(outcome.type()).orElse(null);
        if (type == null) {
            return new Coding(new EventType(codebook.scheme(), ""), "", contexts, outcome.cameo(), 0, 0);
        }
        String words = words(reading, view);
        Outcome full = outcome.mode().isEmpty() ? withMode(outcome, type, words) : outcome;
        String cameo = type.cameoOf(full);
        for (Map.Entry<String, List<String>> refinement : type.refinements().entrySet()) {
            if (full.cameo().isEmpty()
                    && refinement.getKey().startsWith(cameo.substring(0, Math.min(2, cameo.length())))
                    && holds(refinement.getValue(), words)) {
                cameo = refinement.getKey();
                break;
            }
        }
        return new Coding(
                new EventType(codebook.scheme(), type.name()),
                full.mode(),
                contexts,
                cameo,
                type.quad(),
                type.scoreOf(full.mode()));
    }

    private static Outcome withMode(Outcome outcome, EventClass type, String words) {
        return type.modes().values().stream()
                .filter(mode -> holds(mode.cues(), words))
                .findFirst()
                .map(mode -> outcome.cameo().isEmpty() || !mode.cameo().isEmpty()
                        ? new Outcome(outcome.type(), mode.name(), mode.cameo())
                        : new Outcome(outcome.type(), mode.name(), outcome.cameo()))
                .orElse(outcome);
    }

    private static boolean holds(List<String> cues, String words) {
        return cues.stream().anyMatch(cue -> words.contains(" " + cue + " "));
    }

    /** The words of the event's clause, by lemma. */
    private static String words(Reading reading, SentenceView view) {
        return view.tokens().stream()
                .filter(token -> reading.predication().clause().span().contains(token.span()))
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" ", " ", " "));
    }
}
