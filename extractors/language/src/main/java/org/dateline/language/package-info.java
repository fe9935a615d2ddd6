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
 *
 * <p>What readers of the clauses may rely on, beside what {@link org.dateline.core.model.Clause} says:
 *
 * <ul>
 *   <li>A preposition is all the words that mark a phrase, joined by blanks: "with", "according to", "because of".
 *   <li>A copula hangs on what it says of its subject, which is both the predicate and the {@code ATTRIBUTE}; "is in Lund" is a
 *       clause of "be" with an {@code OBLIQUE}.
 *   <li>"is to", "is about to", "is set to", "is going to" make the future of the infinitive behind them, "has to" its necessity;
 *       none of them is a clause of its own.
 *   <li>Every noun of {@code event-nouns.tsv} heads a clause. A verb of {@code light-verbs.tsv} lends such a noun its subject, its
 *       prepositional phrases, its tense, mood and negation.
 *   <li>{@code POSSESSOR} of a noun are its genitive and the nouns, names and peoples in front of it ("Lund's", "Norlandic",
 *       "rocket"); "by" behind a noun or a passive is the {@code AGENT}.
 *   <li>A relative pronoun is replaced by the noun it stands for; "where" becomes an {@code OBLIQUE} of "in".
 *   <li>An infinitive or participle has the subject or object of its verb, or the owner of its noun, as its subject; where the noun
 *       asks others to act ("an appeal to disarm"), those who are asked.
 *   <li>A gerund behind "of", "for", "from", "against" … is a {@code COMPLEMENT} with that preposition; behind "after", "by",
 *       "before" … it is adverbial.
 *   <li>Who speaks in the middle of or behind what he says governs it.
 *   <li>Headlines are read without their auxiliaries ("Five killed in raid" is passive and past).
 *   <li>Words are cut at hyphens ("Norland" "-" "backed", "al" "-" "Berg") but for prefixes ("anti-war", "vice-president"), figures
 *       ("F-16") and event nouns ("cease-fire").
 * </ul>
 */
@NullMarked
package org.dateline.language;

import org.jspecify.annotations.NullMarked;
