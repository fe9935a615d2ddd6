/** The programs that people open exports with, opening them. Nothing here is shipped. */
@NullMarked
package org.dateline.consumers;

import org.jspecify.annotations.NullMarked;
