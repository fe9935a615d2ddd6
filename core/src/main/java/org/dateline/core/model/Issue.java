package org.dateline.core.model;

/**
 * Something that went wrong with an input, as a value: it is counted, written to issues.csv, and the run goes on.
 *
 * @param severity how much it costs
 * @param code kebab-case and stable, for instance {@code unreadable}, {@code unsupported}, {@code no-text}
 * @param message lower case: what, why, and what to do
 * @param sourceUri the source, as in {@link Provenance#sourceUri()}
 * @param record the 1-based record inside the source, 0 where it concerns the whole source
 * @param plugin the part that reports it
 */
public record Issue(Severity severity, String code, String message, String sourceUri, int record, String plugin) {}
