package org.dateline.core.model;

/**
 * Anything else that a plugin finds.
 *
 * @param scheme whose vocabulary it is
 * @param name what is said, in that vocabulary
 * @param value its value; empty where the name says all. A label that is about a report begins its value with the
 *     {@linkplain EventMention#id id} of the report and a blank, if more follows
 */
public record Label(Span span, String scheme, String name, String value) implements Annotation {

    /** Is it about the report with this id? */
    public boolean isAbout(String reportId) {
        return value.equals(reportId) || value.startsWith(reportId + " ");
    }
}
