/**
 * Files packed into one: ZIP, TAR and GZIP. What lies inside is handed back to be read like any other file.
 *
 * <p>Here belong the guards against archives made to do harm: bombs, names that leave the folder, links and devices. Nothing is
 * written under a name that an archive states. Containers with a meaning of their own (EPUB, WACZ, office files) do not belong
 * here.
 */
@NullMarked
package org.dateline.documents.archives;

import org.jspecify.annotations.NullMarked;
