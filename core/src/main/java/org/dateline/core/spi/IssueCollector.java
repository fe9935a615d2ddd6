package org.dateline.core.spi;

import org.dateline.core.model.Severity;

/** Takes what a part has to say about an article beside what it finds; the pipeline adds which article and which part. */
@FunctionalInterface
public interface IssueCollector {

    /**
     * Report something that went wrong, and go on.
     *
     * @param code kebab-case and stable
     * @param message lower case: what, why, and what to do
     */
    void report(Severity severity, String code, String message);
}
