/**
 * Where reports of one event differ: slot by slot, with the words of both. Which reports are of one event is decided before.
 */
@NullMarked
package org.dateline.linking.disagreements;

import org.jspecify.annotations.NullMarked;
