/** Finds plugins on the class path and in folders, checks that they get along, and asks them for their parts. */
@NullMarked
package org.dateline.core.plugin;

import org.jspecify.annotations.NullMarked;
