/**
 * The tables as one SQLite file. What the rows are is the business of {@code org.dateline.tables}.
 */
@NullMarked
package org.dateline.sql;

import org.jspecify.annotations.NullMarked;
