package org.dateline.databases.exports;

import org.dateline.core.spi.ArticleCollector;

/**
 * What all databases have in common in how they write articles down.
 *
 * @param labels what stands before fields and in bylines, in many languages
 * @param bylines takes names out of bylines
 * @param fields puts what stands behind a label where it belongs
 * @param signature finds who signed in the text
 */
record Conventions(Labels labels, Bylines bylines, LabelledFields fields, Signature signature) {

    static Conventions load() {
        Labels labels = Labels.load();
        Bylines bylines = new Bylines(labels);
        return new Conventions(labels, bylines, new LabelledFields(labels, bylines), new Signature(labels, bylines));
    }

    /** Puts the byline of a field into a report. */
    void sign(Report report, String byline) {
        report.authors(byline, bylines.persons(byline)).agency(bylines.agency(byline));
    }

    /** Hands a report over when all its fields are read. */
    void handOver(Report report, int record, ArticleCollector articles) {
        signature.read(report);
        report.handOver(record, articles);
    }
}
