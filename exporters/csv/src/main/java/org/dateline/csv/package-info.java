/**
 * Tables as CSV with all that describes and loads them, and the column-exact profiles of the datasets of the field. What the rows
 * are is the business of {@code org.dateline.tables}.
 */
@NullMarked
package org.dateline.csv;

import org.jspecify.annotations.NullMarked;
