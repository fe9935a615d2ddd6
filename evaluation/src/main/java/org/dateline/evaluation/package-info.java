/**
 * Measures what Dateline finds against gold: sentences with codes, phrases with actor codes, pairs of names, stories, chains of event
 * mentions. It uses the parts of a run only through the plugin interface, so a plugin of your own is measured the same way.
 */
@NullMarked
package org.dateline.evaluation;

import org.jspecify.annotations.NullMarked;
