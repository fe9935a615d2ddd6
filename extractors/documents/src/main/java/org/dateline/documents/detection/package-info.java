/**
 * Names the media type of a source from its bytes, with Apache Tika.
 *
 * <p>Here belongs what is true of bytes in general. What only one family of formats knows (that an HTML page is the export of a
 * news database, that an XML file is a wire report) belongs to a detector of that family, which refines what is found here.
 */
@NullMarked
package org.dateline.documents.detection;

import org.jspecify.annotations.NullMarked;
