package org.dateline.evaluation;

import java.io.IOException;
import java.nio.file.Path;

/** One kind of measurement. */
public interface Evaluation {

    /** The word behind {@code dateline evaluate}. */
    String name();

    /** What the gold must look like, in a line. */
    String goldFormat();

    /**
     * Measure.
     *
     * @throws IOException if the gold cannot be read; the message names file, line and what is missing
     */
    Figures evaluate(Path gold) throws IOException;
}
