/** Invented collections of any size, and what linking them costs. */
@NullMarked
package org.dateline.linking.bench;

import org.jspecify.annotations.NullMarked;
