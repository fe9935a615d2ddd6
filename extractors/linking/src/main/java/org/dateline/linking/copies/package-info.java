/**
 * Which articles repeat which: word for word, shortened, with something added, or put together from several. It reads bodies
 * without site furniture; what tells the same happening in other words does not belong here.
 */
@NullMarked
package org.dateline.linking.copies;

import org.jspecify.annotations.NullMarked;
