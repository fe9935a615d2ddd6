/**
 * What a user knows better of entities, events, stories and copies, whatever the linkers think. It reads files and names what they speak
 * of; the pipeline carries it out.
 */
@NullMarked
package org.dateline.linking.corrections;

import org.jspecify.annotations.NullMarked;
