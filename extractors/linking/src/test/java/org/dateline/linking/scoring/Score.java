package org.dateline.linking.scoring;

/** Precision and recall. */
public record Score(double precision, double recall) {

    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
