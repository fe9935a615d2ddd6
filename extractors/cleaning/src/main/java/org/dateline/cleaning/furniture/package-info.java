/**
 * Furniture that only the collection knows: blocks that recur on several pages of one site.
 *
 * <p>What one page tells of itself belongs to its extractor; here only the comparison of pages counts.
 */
@NullMarked
package org.dateline.cleaning.furniture;

import org.jspecify.annotations.NullMarked;
