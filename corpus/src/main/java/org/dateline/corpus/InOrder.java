package org.dateline.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Hands evidence on in the order of the corpus, batch by batch, so that texts are read in stretches and not for each quotation anew. */
final class InOrder implements EvidenceCheck.Sink {

    private static final int BATCH = 50_000;

    private final Map<String, Integer> places;
    private final EvidenceCheck.Sink next;
    private final List<Evidence> waiting = new ArrayList<>();

    private record Evidence(String id, String articleId, int start, int end, String words) {}

    /**
     * @param places the place of each article in the corpus
     */
    InOrder(Map<String, Integer> places, EvidenceCheck.Sink next) {
        this.places = places;
        this.next = next;
    }

    @Override
    public void evidence(String id, String articleId, int start, int end, String words) {
        waiting.add(new Evidence(id, articleId, start, end, words));
        if (waiting.size() == BATCH) {
            flush();
        }
    }

    void flush() {
        waiting.sort(Comparator.comparing(one -> places.getOrDefault(one.articleId(), Integer.MAX_VALUE)));
        waiting.forEach(one -> next.evidence(one.id(), one.articleId(), one.start(), one.end(), one.words()));
        waiting.clear();
    }
}
