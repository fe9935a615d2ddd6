/**
 * Who is meant: mentions of persons, organisations, groups and places with their actor codes, chained within the article.
 *
 * <p>Knowledge is data: the reference packs and word lists lie beside this package as CSV files, explained in the README of
 * their folder. What happened does not belong here, nor what only other articles know.
 */
@NullMarked
package org.dateline.events.actors;

import org.jspecify.annotations.NullMarked;
