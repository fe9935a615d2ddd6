package org.dateline.cleaning.furniture;

import java.util.List;
import java.util.Set;
import org.dateline.core.spi.Cleaner;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/**
 * Relabels passages that recur on pages of one site as boilerplate.
 *
 * <p>Options: {@code pages} (3), the least number of pages of a site a passage must stand on; {@code per-thousand} (20), the
 * least share of the site's pages in thousandths, so that a common short sentence on a large site is no furniture;
 * {@code sentence-pages} (5) and {@code sentences-per-thousand} (300), the same for a paragraph that reads like a sentence, which
 * newsrooms repeat as background or take from an agency; {@code most} (40), the share of an article's words in hundredths that may be cut: more means that the article itself is there
 * several times.
 */
public final class FurniturePlugin implements Plugin {

    @Override
    public String name() {
        return "furniture";
    }

    @Override
    public String description() {
        return "cuts blocks that recur on several pages of one site";
    }

    @Override
    public Set<String> options() {
        return Set.of("pages", "per-thousand", "sentence-pages", "sentences-per-thousand", "most");
    }

    @Override
    public List<Cleaner> cleaners(Options options) {
        return List.of(new RecurringBlocks(new Thresholds(
                options.number("pages", 3),
                options.number("per-thousand", 20),
                options.number("sentence-pages", 5),
                options.number("sentences-per-thousand", 300),
                options.number("most", 40))));
    }
}
