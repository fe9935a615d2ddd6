/**
 * Which articles tell one story. It needs the text only, and a fixed table of how rare words are, so that an answer does not
 * depend on what else is in the collection. Who is in a story or what happens in it does not belong here.
 */
@NullMarked
package org.dateline.linking.stories;

import org.jspecify.annotations.NullMarked;
