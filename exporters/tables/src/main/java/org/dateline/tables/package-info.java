/**
 * The tidy tables of a corpus: their schema, which is read from {@code tables.tsv}, and their rows. The exporters that write tables
 * (CSV, XLSX, SQLite) share them; how a table looks in a file is their business. This is a library, not a plugin.
 */
@NullMarked
package org.dateline.tables;

import org.jspecify.annotations.NullMarked;
