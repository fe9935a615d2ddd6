package org.dateline.core.model;

import java.io.Serializable;

/**
 * A number of something, which is what reports of one event most often disagree about.
 *
 * @param kind {@code dead}, {@code injured}, {@code arrested}, {@code troops}, {@code money} …
 * @param low the least that the words allow
 * @param high the most that the words allow; positive infinity for "more than"
 */
public record Quantity(String kind, double low, double high, Span span) implements Serializable {}
