/**
 * The tables as one Excel workbook, a sheet a table. What the rows are is the business of {@code org.dateline.tables}.
 */
@NullMarked
package org.dateline.xlsx;

import org.jspecify.annotations.NullMarked;
