/**
 * Pages that a browser saved with everything they show into one MIME file (MHTML).
 *
 * <p>Only the container is read here: the page inside is handed back to be read like any other, with the address and the time
 * of saving that the container states.
 */
@NullMarked
package org.dateline.web.mhtml;

import org.jspecify.annotations.NullMarked;
