/**
 * The words everybody speaks: immutable records for articles, what is found in them, and what links them.
 *
 * <p>Two ideas carry the model. <em>One text, everything else spans:</em> an article has one text and every finding points
 * into it by a half-open {@link org.dateline.core.model.Span} of UTF-16 units. <em>Mentions are local, entities and events
 * are corpus-wide:</em> an annotator says what one article says; linking says what several articles say of one thing.
 *
 * <p>Nothing here reads or writes files, logs, or knows a plugin. An unknown text is the empty string, an unknown value an
 * empty {@link java.util.Optional}; there is no {@code null}.
 */
@NullMarked
package org.dateline.core.model;

import org.jspecify.annotations.NullMarked;
