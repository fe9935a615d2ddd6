/**
 * Finds the words of an article that say when, and what day, month or period they mean.
 *
 * <p>Belongs here: reading dates, weekdays, months, years and relative times against the publication date and against the time
 * that the text spoke of last. Does not belong here: which event a time dates (that is for the coder of events), and the date
 * of the article itself (that is for the extractors).
 *
 * <p>The words are in {@code time-words.tsv}, the phrases in {@code time-patterns.tsv}, and what a phrase means in
 * {@link org.dateline.events.times.TimeRule}. Names of months and weekdays are those of the JDK's CLDR data.
 */
@NullMarked
package org.dateline.events.times;

import org.jspecify.annotations.NullMarked;
