/**
 * Articles in tables: one article a line (JSON Lines), a row (CSV, TSV) or an object (JSON dumps of news-please, Event Registry,
 * Media Cloud and others).
 *
 * <p>Here belongs what turns rows and their columns into articles. The text of a row is taken as it is, since whoever made the
 * table has already cleaned it. Crawls of web pages do not belong here.
 */
@NullMarked
package org.dateline.crawls.tables;

import org.jspecify.annotations.NullMarked;
