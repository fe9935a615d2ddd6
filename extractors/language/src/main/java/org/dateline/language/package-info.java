/**
 * Reads sentences: where they begin and end, their words, how the words hang together, which of them are names, and the
 * {@linkplain org.dateline.core.model.Clause clauses} that the words form.
 *
 * <p>What belongs here: English as a language, and the engine that parses it. No type and no label of the engine leaves the
 * package. What does not belong here: who an actor is, what an event means, dates, quotations.
 *
 * <p>The way through: {@link org.dateline.language.SentenceSplitter} and {@link org.dateline.language.WordSplitter} cut the
 * text, {@link org.dateline.language.Engine} tags and parses, {@link org.dateline.language.UniversalTree} turns its labels into
 * those of Universal Dependencies, {@link org.dateline.language.ClauseReader} reads clauses off that tree.
 */
@NullMarked
package org.dateline.language;

import org.jspecify.annotations.NullMarked;
