package org.dateline.core.model;

import java.util.Optional;

/**
 * Where an event happened.
 *
 * @param text the words that name it; empty where it follows from something else
 * @param place what the gazetteer knows of it
 * @param basis {@code argument} of the event itself, its {@code clause}, the {@code sentence}, the {@code context}, or the
 *     {@code dateline}
 */
public record EventPlace(String text, Optional<Place> place, String basis) {}
