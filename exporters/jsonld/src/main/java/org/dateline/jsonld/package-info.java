/**
 * The corpus as linked data: JSON-LD 1.1, and Turtle and N-Quads from the same walk. Events follow the Simple Event Model and
 * schema.org, who says so the views and authorities of that model, where it comes from PROV-O, on which words Web Annotation, and
 * where GeoSPARQL.
 */
@NullMarked
package org.dateline.jsonld;

import org.jspecify.annotations.NullMarked;
