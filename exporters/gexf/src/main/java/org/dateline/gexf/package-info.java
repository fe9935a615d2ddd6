/**
 * Networks as GEXF, in the one profile that Gephi 0.10, graphology-gexf (Gephi Lite) and networkx 3 all read whole. What the nodes
 * and edges are is the business of {@code org.dateline.networks}.
 */
@NullMarked
package org.dateline.gexf;

import org.jspecify.annotations.NullMarked;
