package org.dateline.events.actors;

import java.util.List;

/**
 * The names of a sentence: what the language engine and the packs see, brought together.
 *
 * @param persons without titles, in the order of the sentence
 * @param units everything else
 */
record Names(List<NameSpan> persons, List<Unit> units) {}
