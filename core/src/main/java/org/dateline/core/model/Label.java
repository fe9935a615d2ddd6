package org.dateline.core.model;

/**
 * Anything else that a plugin finds.
 *
 * @param scheme whose vocabulary it is
 * @param name what is said, in that vocabulary
 * @param value its value; empty where the name says all
 */
public record Label(Span span, String scheme, String name, String value) implements Annotation {}
