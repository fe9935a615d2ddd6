/**
 * What a user knows better: entities and reports to be merged or kept apart, whatever the linkers think. It decides nothing
 * itself.
 */
@NullMarked
package org.dateline.linking.corrections;

import org.jspecify.annotations.NullMarked;
