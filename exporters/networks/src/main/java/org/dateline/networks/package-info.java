/**
 * The networks in a corpus: who acts on whom, who reports what, who is named with whom, who speaks of whom; and a deterministic
 * layout. The exporters that write or draw networks share them; file formats are their business. This is a library, not a plugin.
 */
@NullMarked
package org.dateline.networks;

import org.jspecify.annotations.NullMarked;
