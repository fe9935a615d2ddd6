package org.dateline.cleaning.furniture;

/**
 * When a passage that recurs is furniture.
 *
 * @param pages the least number of pages of a site that a line must stand on
 * @param perThousand the least share of the site's pages for a line, in thousandths
 * @param sentencePages the least number of pages for a paragraph that reads like a sentence
 * @param sentencesPerThousand the least share of the site's pages for such a paragraph, in thousandths
 * @param most the share of an article's words in hundredths that may be cut
 */
record Thresholds(int pages, int perThousand, int sentencePages, int sentencesPerThousand, int most) {

    Thresholds {
        atLeastTwo("pages", pages);
        atLeastTwo("sentence-pages", sentencePages);
    }

    int forLines(int ofSite) {
        return Math.max(pages, share(ofSite, perThousand));
    }

    int forSentences(int ofSite) {
        return Math.max(sentencePages, share(ofSite, sentencesPerThousand));
    }

    private static int share(int ofSite, int thousandths) {
        return (int) ((long) ofSite * thousandths / 1000);
    }

    private static void atLeastTwo(String option, int value) {
        if (value < 2) {
            throw new IllegalArgumentException("option " + option + " takes 2 or more, not " + value);
        }
    }
}
