package org.dateline.web;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The blocks whose words stand in the {@code articleBody} that the page states as structured data. */
final class ArticleBodyCandidate implements Candidate {

    private static final int RUN = 4;
    private static final double MOST = 0.7;

    private final List<String> stated;

    ArticleBodyCandidate(String articleBody) {
        stated = Words.of(articleBody);
    }

    @Override
    public double weight() {
        return 1.5;
    }

    @Override
    public BitSet choose(Page page) {
        BitSet chosen = new BitSet();
        Set<String> runs = runs(stated);
        if (runs.isEmpty()) {
            return chosen;
        }
        for (Block block : page.blocks()) {
            if (!page.isContent(block) || block.words() < RUN) {
                continue;
            }
            Set<String> own = runs(Words.of(block.text()));
            long common = own.stream().filter(runs::contains).count();
            if (common >= own.size() * MOST) {
                chosen.set(block.number());
            }
        }
        return chosen;
    }

    /** Words of the stated body. */
    int words() {
        return stated.size();
    }

    private static Set<String> runs(List<String> words) {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }
}
