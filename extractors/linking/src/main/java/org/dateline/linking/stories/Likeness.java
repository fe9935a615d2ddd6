package org.dateline.linking.stories;

/**
 * How much alike two articles are: weighted cosines of text, names and titles, more for articles of the same days. The weights
 * were chosen on the development half of public story collections, one setting for all of them.
 */
final class Likeness {

    private static final float NAMES = .2f;
    private static final float TITLE = .2f;
    /** What the same day of publication adds; it halves every {@link #HALF_LIFE} days. */
    private static final float SAME_DAY = .1f;

    private static final float HALF_LIFE = 2;
    /** Short texts have little chance to share words: below so many words the likeness is scaled up. */
    private static final float SHORT = 100;

    private static final double SHORT_POWER = .1;

    private final long window;

    /** @param window days between two articles of one story that nothing in between connects */
    Likeness(long window) {
        this.window = window;
    }

    /** Between 0 and about 1. */
    double of(StoryDigest a, StoryDigest b) {
        double likeness =
                (1 - NAMES) * a.text().cosine(b.text()) + NAMES * a.names().cosine(b.names());
        if (!a.title().isEmpty() && !b.title().isEmpty()) {
            likeness = (1 - TITLE) * likeness + TITLE * a.title().cosine(b.title());
        }
        float words = Math.max(1, Math.min(SHORT, Math.min(a.words(), b.words())));
        likeness *= Math.pow(words / SHORT, -SHORT_POWER);
        if (a.isDated() && b.isDated()) {
            long days = Math.abs(a.day() - b.day());
            likeness = days > window ? 0 : likeness + SAME_DAY * Math.pow(.5, days / HALF_LIFE);
        }
        return likeness;
    }
}
