/**
 * Which reports are of one event. It reads what events were coded as, with the entities that linking found before; it does not
 * compare values that differ between reports of one event, which is the part of disagreements.
 */
@NullMarked
package org.dateline.linking.events;

import org.jspecify.annotations.NullMarked;
