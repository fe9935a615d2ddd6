/**
 * Articles in tables: one article a line (JSON Lines) or a row (CSV, TSV).
 *
 * <p>Here belongs what turns rows and their columns into articles. The text of a row is taken as it is, since whoever made the
 * table has already cleaned it. Dumps of one document a file, and crawls of web pages, do not belong here.
 */
@NullMarked
package org.dateline.crawls.tables;

import org.jspecify.annotations.NullMarked;
